package org.sapar.requests;

import java.util.EnumSet;
import java.util.Set;

/** Where a request can be. */
public enum RequestState {
    RECEIVED,
    INCOMPLETE,
    ACCEPTED,
    IN_PROGRESS,
    AWAITING_APPLICANT,
    AWAITING_AUTHORITY,
    DECIDED,
    READY,
    ISSUED,
    CLOSED,
    WITHDRAWN;

    private static final Set<RequestState> ENDED = EnumSet.of(ISSUED, CLOSED, WITHDRAWN);

    /** Somebody still has to do something. */
    public boolean isOpen() {
        return !ENDED.contains(this);
    }

    /** The states in which somebody still has to do something. */
    public static Set<RequestState> open() {
        return EnumSet.complementOf(EnumSet.copyOf(ENDED));
    }
}
