package org.sapar.training;

import static org.sapar.training.SessionState.CANCELLED;
import static org.sapar.training.SessionState.COMPLETED;
import static org.sapar.training.SessionState.FULL;
import static org.sapar.training.SessionState.OPEN;
import static org.sapar.training.SessionState.PLANNED;
import static org.sapar.training.SessionState.RUNNING;
import static org.sapar.workflow.Moves.move;

import java.util.List;
import org.sapar.identity.Permission;
import org.sapar.workflow.Moves;

/** What can be done to a training session. */
public enum SessionAction {
    OPEN_ENROLMENT(Permission.TRAINING_MANAGE),
    /** The last place is taken; follows by itself. */
    FILL(null),
    /** A place is free again; follows by itself. */
    FREE(null),
    BEGIN(Permission.TRAINING_ATTEND),
    FINISH(Permission.TRAINING_ATTEND),
    CANCEL(Permission.TRAINING_MANAGE);

    private final String permission;

    SessionAction(String permission) {
        this.permission = permission;
    }

    /** Null for what follows by itself. */
    public String permission() {
        return permission;
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
