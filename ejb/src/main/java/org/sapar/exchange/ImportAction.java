package org.sapar.exchange;

import static org.sapar.exchange.ImportState.CHECKED;
import static org.sapar.exchange.ImportState.CHECKING;
import static org.sapar.exchange.ImportState.DISCARDED;
import static org.sapar.exchange.ImportState.FILED;
import static org.sapar.exchange.ImportState.FILING;
import static org.sapar.exchange.ImportState.STOPPED;
import static org.sapar.exchange.ImportState.UPLOADED;
import static org.sapar.exchange.ImportState.WITHDRAWING;
import static org.sapar.exchange.ImportState.WITHDRAWN;
import static org.sapar.workflow.Moves.move;

import java.util.List;
import org.sapar.workflow.Moves;

/** What can be done with a list of people. */
public enum ImportAction {
    CHECK,
    FILE,
    /** Somebody stops what the system does; what was filed stays. */
    STOP,
    WITHDRAW,
    DISCARD,
    /** The system is through with all lines. */
    FINISH,
    /** Nobody has come back to it in time. */
    LAPSE;

    /** Whether only the system takes this step. */
    boolean isOfTheSystem() {
        return this == FINISH || this == LAPSE;
    }

    /** The life of a list. */
    public static Moves<ImportState, ImportAction> moves() {
        return Table.MOVES;
    }

    private static final class Table {

        static final Moves<ImportState, ImportAction> MOVES = Moves.of(
                UPLOADED,
                List.of(
                        move(UPLOADED, CHECK, CHECKING),
                        move(UPLOADED, DISCARD, DISCARDED),
                        move(UPLOADED, LAPSE, DISCARDED),
                        move(CHECKING, FINISH, CHECKED),
                        move(CHECKING, STOP, UPLOADED),
                        move(CHECKED, CHECK, CHECKING),
                        move(CHECKED, FILE, FILING),
                        move(CHECKED, DISCARD, DISCARDED),
                        move(CHECKED, LAPSE, DISCARDED),
                        move(FILING, FINISH, FILED),
                        move(FILING, STOP, STOPPED),
                        move(STOPPED, FILE, FILING),
                        move(STOPPED, WITHDRAW, WITHDRAWING),
                        move(STOPPED, LAPSE, FILED),
                        move(FILED, WITHDRAW, WITHDRAWING),
                        move(WITHDRAWING, FINISH, WITHDRAWN),
                        move(WITHDRAWING, STOP, STOPPED)));
    }
}
