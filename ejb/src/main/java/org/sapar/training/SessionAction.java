package org.sapar.training;

import static org.sapar.training.SessionState.CANCELLED;
import static org.sapar.training.SessionState.COMPLETED;
import static org.sapar.training.SessionState.FULL;
import static org.sapar.training.SessionState.OPEN;
import static org.sapar.training.SessionState.PLANNED;
import static org.sapar.training.SessionState.RUNNING;
import static org.sapar.workflow.Moves.move;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.sapar.identity.Permission;
import org.sapar.workflow.Moves;

/** What can be done to a training session. */
public enum SessionAction {
    OPEN_ENROLMENT(Permission.TRAINING_MANAGE),
    /** The last place is taken; follows by itself. */
    FILL(null),
    /** A place is free again; follows by itself. */
    FREE(null),
    /** Not before the first day. */
    BEGIN(Permission.TRAINING_ATTEND, Session::getStartsOn),
    /** Not before the last lesson, since who misses it is dropped. */
    FINISH(Permission.TRAINING_ATTEND, Session::getLastLesson),
    CANCEL(Permission.TRAINING_MANAGE);

    private final String permission;

    private final Function<Session, LocalDate> earliest;

    SessionAction(String permission) {
        this(permission, session -> LocalDate.MIN);
    }

    SessionAction(String permission, Function<Session, LocalDate> earliest) {
        this.permission = permission;
        this.earliest = earliest;
    }

    /** Null for what follows by itself. */
    public String permission() {
        return permission;
    }

    /** The first day on which it can be done. */
    LocalDate earliest(Session session) {
        return earliest.apply(session);
    }

    boolean isEarly(Session session, LocalDate today) {
        return today.isBefore(earliest(session));
    }

    /** The life of a training session. */
    public static Moves<SessionState, SessionAction> moves() {
        return Table.MOVES;
    }

    private static final class Table {

        static final Moves<SessionState, SessionAction> MOVES = Moves.of(
                PLANNED,
                List.of(
                        move(PLANNED, OPEN_ENROLMENT, OPEN),
                        move(PLANNED, CANCEL, CANCELLED),
                        move(OPEN, FILL, FULL),
                        move(OPEN, BEGIN, RUNNING),
                        move(OPEN, CANCEL, CANCELLED),
                        move(FULL, FREE, OPEN),
                        move(FULL, BEGIN, RUNNING),
                        move(FULL, CANCEL, CANCELLED),
                        move(RUNNING, FINISH, COMPLETED)));
    }
}
