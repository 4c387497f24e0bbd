package org.sapar.web.reporting;

import static org.sapar.requests.RequestState.ACCEPTED;
import static org.sapar.requests.RequestState.AWAITING_APPLICANT;
import static org.sapar.requests.RequestState.AWAITING_AUTHORITY;
import static org.sapar.requests.RequestState.DECIDED;
import static org.sapar.requests.RequestState.INCOMPLETE;

import java.util.List;
import org.sapar.requests.RequestState;

/** The states of requests, grouped as supervisors look at them. */
public enum BoardColumn {
    RECEIVED(RequestState.RECEIVED),
    WORK(ACCEPTED, RequestState.IN_PROGRESS, DECIDED),
    WAITING(INCOMPLETE, AWAITING_APPLICANT, AWAITING_AUTHORITY),
    READY(RequestState.READY),
    ISSUED(RequestState.ISSUED);

    private final List<RequestState> states;

    BoardColumn(RequestState... states) {
        this.states = List.of(states);
    }

    public List<RequestState> getStates() {
        return states;
    }

    /** One state only, so that its figure leads to one list. */
    public boolean isSingle() {
        return states.size() == 1;
    }
}
