package org.sapar.requests;

import static org.sapar.requests.RequestState.ACCEPTED;
import static org.sapar.requests.RequestState.AWAITING_APPLICANT;
import static org.sapar.requests.RequestState.AWAITING_AUTHORITY;
import static org.sapar.requests.RequestState.CLOSED;
import static org.sapar.requests.RequestState.DECIDED;
import static org.sapar.requests.RequestState.INCOMPLETE;
import static org.sapar.requests.RequestState.IN_PROGRESS;
import static org.sapar.requests.RequestState.ISSUED;
import static org.sapar.requests.RequestState.READY;
import static org.sapar.requests.RequestState.RECEIVED;
import static org.sapar.requests.RequestState.WITHDRAWN;
import static org.sapar.workflow.Moves.move;

import java.util.List;
import java.util.function.Predicate;
import org.sapar.identity.Permission;
import org.sapar.workflow.Moves;

/** What can be done to a request: the permission it takes, what must be said with it, and what must hold before. */
public enum RequestAction {
    TAKE_FEE(Permission.REQUESTS_PROCESS, Words.REFERENCE, ConsularRequest::isFeeDue),
    EXEMPT_FEE(Permission.REQUESTS_PROCESS, Words.REASON, ConsularRequest::isFeeDue),
    ASK_DOCUMENT(Permission.REQUESTS_PROCESS, Words.REASON),
    COMPLETE(Permission.REQUESTS_OPEN, Words.NONE),
    ACCEPT(Permission.REQUESTS_PROCESS, Words.NONE, request -> !request.isFeeDue()),
    START(Permission.REQUESTS_PROCESS, Words.NONE),
    ASK_APPLICANT(Permission.REQUESTS_PROCESS, Words.REASON),
    ASK_AUTHORITY(Permission.REQUESTS_PROCESS, Words.REASON),
    RESUME(Permission.REQUESTS_PROCESS, Words.NONE),
    GRANT(Permission.REQUESTS_DECIDE, Words.NONE, request -> !request.isRefusalProposed()),
    PROPOSE_REFUSAL(Permission.REQUESTS_DECIDE, Words.REASON, request -> !request.isRefusalProposed()),
    DROP_REFUSAL(Permission.REQUESTS_DECIDE, Words.REASON, ConsularRequest::isRefusalProposed),
    SIGN_REFUSAL(Permission.REQUESTS_SIGN, Words.NONE, ConsularRequest::isRefusalProposed),
    PREPARE(Permission.REQUESTS_DECIDE, Words.REFERENCE, ConsularRequest::isGranted),
    ISSUE(Permission.REQUESTS_ISSUE, Words.NONE),
    HAND_DECISION(Permission.REQUESTS_ISSUE, Words.NONE, ConsularRequest::isRefused),
    CLOSE(Permission.REQUESTS_PROCESS, Words.NONE, request -> !request.isGranted() || request.getState() == ISSUED),
    WITHDRAW(Permission.REQUESTS_OPEN, Words.REASON, request -> !request.isRefused()),
    /** The papers that were asked for did not come in time. */
    EXPIRE(Permission.SYSTEM_WORK, Words.NONE);

    private final String permission;

    private final Words words;

    private final Predicate<ConsularRequest> guard;

    RequestAction(String permission, Words words) {
        this(permission, words, request -> true);
    }

    RequestAction(String permission, Words words, Predicate<ConsularRequest> guard) {
        this.permission = permission;
        this.words = words;
        this.guard = guard;
    }

    /** What must be said with an action. */
    public enum Words {
        NONE,
        REASON,
        REFERENCE;

        /** Where it is said. */
        String field() {
            return this == REASON ? "reason" : "reference";
        }
    }

    public String permission() {
        return permission;
    }

    public Words words() {
        return words;
    }

    /** Whether what the action presupposes holds for the request, apart from its state. */
    boolean holdsFor(ConsularRequest request) {
        return guard.test(request);
    }

    /** The life of a consular service request. */
    public static Moves<RequestState, RequestAction> moves() {
        return Table.MOVES;
    }

    /** A class of its own, because an enum's constants cannot name one another while they are made. */
    private static final class Table {

        static final Moves<RequestState, RequestAction> MOVES = Moves.of(
                RECEIVED,
                List.of(
                        move(RECEIVED, TAKE_FEE, RECEIVED),
                        move(RECEIVED, EXEMPT_FEE, RECEIVED),
                        move(RECEIVED, ASK_DOCUMENT, INCOMPLETE),
                        move(RECEIVED, ACCEPT, ACCEPTED),
                        move(RECEIVED, WITHDRAW, WITHDRAWN),
                        move(INCOMPLETE, COMPLETE, RECEIVED),
                        move(INCOMPLETE, WITHDRAW, WITHDRAWN),
                        move(INCOMPLETE, EXPIRE, CLOSED),
                        move(ACCEPTED, START, IN_PROGRESS),
                        move(ACCEPTED, WITHDRAW, WITHDRAWN),
                        move(IN_PROGRESS, ASK_APPLICANT, AWAITING_APPLICANT),
                        move(IN_PROGRESS, ASK_AUTHORITY, AWAITING_AUTHORITY),
                        move(IN_PROGRESS, GRANT, DECIDED),
                        move(IN_PROGRESS, PROPOSE_REFUSAL, IN_PROGRESS),
                        move(IN_PROGRESS, DROP_REFUSAL, IN_PROGRESS),
                        move(IN_PROGRESS, SIGN_REFUSAL, DECIDED),
                        move(IN_PROGRESS, WITHDRAW, WITHDRAWN),
                        move(AWAITING_APPLICANT, RESUME, IN_PROGRESS),
                        move(AWAITING_APPLICANT, WITHDRAW, WITHDRAWN),
                        move(AWAITING_AUTHORITY, RESUME, IN_PROGRESS),
                        move(AWAITING_AUTHORITY, WITHDRAW, WITHDRAWN),
                        move(DECIDED, PREPARE, READY),
                        move(DECIDED, HAND_DECISION, ISSUED),
                        move(DECIDED, CLOSE, CLOSED),
                        move(DECIDED, WITHDRAW, WITHDRAWN),
                        move(READY, ISSUE, ISSUED),
                        move(READY, WITHDRAW, WITHDRAWN),
                        move(ISSUED, CLOSE, CLOSED)));
    }
}
