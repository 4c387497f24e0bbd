package org.sapar.registry;

import static org.sapar.registry.SuspicionState.DIFFERENT;
import static org.sapar.registry.SuspicionState.POSTPONED;
import static org.sapar.registry.SuspicionState.SUSPECTED;
import static org.sapar.workflow.Moves.move;

import java.util.List;
import org.sapar.workflow.Moves;

/** What can be done about two files that may be of one person. */
public enum SuspicionAction {
    POSTPONE,
    TELL_APART,
    SUSPECT_AGAIN;

    /** The life of a suspicion. */
    public static Moves<SuspicionState, SuspicionAction> moves() {
        return Table.MOVES;
    }

    private static final class Table {

        static final Moves<SuspicionState, SuspicionAction> MOVES = Moves.of(
                SUSPECTED,
                List.of(
                        move(SUSPECTED, POSTPONE, POSTPONED),
                        move(SUSPECTED, TELL_APART, DIFFERENT),
                        move(POSTPONED, TELL_APART, DIFFERENT),
                        move(DIFFERENT, SUSPECT_AGAIN, SUSPECTED)));
    }
}
