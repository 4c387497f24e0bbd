package org.sapar.registry;

import static org.sapar.identity.Permission.REGISTRY_MERGE;
import static org.sapar.identity.Permission.REGISTRY_REGISTER;
import static org.sapar.registry.SuspicionState.CONFIRMED_SAME;
import static org.sapar.registry.SuspicionState.DIFFERENT;
import static org.sapar.registry.SuspicionState.MERGED;
import static org.sapar.registry.SuspicionState.POSTPONED;
import static org.sapar.registry.SuspicionState.SUSPECTED;
import static org.sapar.workflow.Moves.move;

import java.util.List;
import org.sapar.workflow.Moves;

/** What can be done about two files that may be of one person. */
public enum SuspicionAction {
    POSTPONE(REGISTRY_REGISTER),
    TELL_APART(REGISTRY_REGISTER),
    SUSPECT_AGAIN(REGISTRY_REGISTER),
    CONFIRM(REGISTRY_MERGE),
    MERGE(REGISTRY_MERGE),
    SEND_BACK(REGISTRY_MERGE),
    SEPARATE(REGISTRY_MERGE);

    private final String permission;

    SuspicionAction(String permission) {
        this.permission = permission;
    }

    /** Who may do it. */
    public String permission() {
        return permission;
    }

    /** Whether it undoes what somebody else decided, so that it has to be said why. */
    public boolean isExplained() {
        return this == SEND_BACK || this == SEPARATE;
    }

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
                        move(SUSPECTED, CONFIRM, CONFIRMED_SAME),
                        move(POSTPONED, TELL_APART, DIFFERENT),
                        move(POSTPONED, CONFIRM, CONFIRMED_SAME),
                        move(CONFIRMED_SAME, MERGE, MERGED),
                        move(CONFIRMED_SAME, SEND_BACK, SUSPECTED),
                        move(MERGED, SEPARATE, DIFFERENT),
                        move(DIFFERENT, SUSPECT_AGAIN, SUSPECTED)));
    }
}
