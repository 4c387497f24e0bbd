package org.sapar.training;

import static org.sapar.training.EnrolmentState.APPLIED;
import static org.sapar.training.EnrolmentState.ATTENDING;
import static org.sapar.training.EnrolmentState.COMPLETED;
import static org.sapar.training.EnrolmentState.CONFIRMED;
import static org.sapar.training.EnrolmentState.DROPPED;
import static org.sapar.training.EnrolmentState.NO_SHOW;
import static org.sapar.training.EnrolmentState.WAITLISTED;
import static org.sapar.training.EnrolmentState.WITHDRAWN;
import static org.sapar.workflow.Moves.move;

import java.util.List;
import org.sapar.workflow.Moves;

/** What can happen to an enrolment. */
public enum EnrolmentAction {
    CONFIRM,
    WAIT,
    ATTEND,
    COMPLETE,
    DROP,
    MISS,
    WITHDRAW;

    /** The life of an enrolment. */
    public static Moves<EnrolmentState, EnrolmentAction> moves() {
        return Table.MOVES;
    }

    private static final class Table {

        static final Moves<EnrolmentState, EnrolmentAction> MOVES = Moves.of(
                APPLIED,
                List.of(
                        move(APPLIED, CONFIRM, CONFIRMED),
                        move(APPLIED, WAIT, WAITLISTED),
                        move(WAITLISTED, CONFIRM, CONFIRMED),
                        move(WAITLISTED, WITHDRAW, WITHDRAWN),
                        move(CONFIRMED, ATTEND, ATTENDING),
                        move(CONFIRMED, MISS, NO_SHOW),
                        move(CONFIRMED, WITHDRAW, WITHDRAWN),
                        move(ATTENDING, COMPLETE, COMPLETED),
                        move(ATTENDING, DROP, DROPPED),
                        move(ATTENDING, MISS, NO_SHOW)));
    }
}
