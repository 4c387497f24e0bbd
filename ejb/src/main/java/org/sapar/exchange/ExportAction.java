package org.sapar.exchange;

import static org.sapar.exchange.ExportState.EXPIRED;
import static org.sapar.exchange.ExportState.FAILED;
import static org.sapar.exchange.ExportState.PENDING;
import static org.sapar.exchange.ExportState.READY;
import static org.sapar.exchange.ExportState.REFUSED;
import static org.sapar.exchange.ExportState.RUNNING;
import static org.sapar.exchange.ExportState.WITHDRAWN;
import static org.sapar.workflow.Moves.move;

import java.util.List;
import org.sapar.workflow.Moves;

/** What can be done with an export. */
public enum ExportAction {
    /** The second person lets it go. */
    RELEASE,
    REFUSE,
    /** Whoever asked for it takes it back. */
    WITHDRAW,
    /** It is small enough for one person, so that the system begins at once. */
    BEGIN,
    /** The system has made the file. */
    FINISH,
    /** The system cannot make the file. */
    FAIL,
    /** Its time is over. */
    EXPIRE;

    /** The life of an export. */
    public static Moves<ExportState, ExportAction> moves() {
        return Table.MOVES;
    }

    /** Whether the second person does it. */
    boolean isOfTheSecond() {
        return this == RELEASE || this == REFUSE;
    }

    private static final class Table {

        static final Moves<ExportState, ExportAction> MOVES = Moves.of(
                PENDING,
                List.of(
                        move(PENDING, BEGIN, RUNNING),
                        move(PENDING, RELEASE, RUNNING),
                        move(PENDING, REFUSE, REFUSED),
                        move(PENDING, WITHDRAW, WITHDRAWN),
                        move(PENDING, EXPIRE, EXPIRED),
                        move(RUNNING, FINISH, READY),
                        move(RUNNING, FAIL, FAILED),
                        move(READY, EXPIRE, EXPIRED)));
    }
}
