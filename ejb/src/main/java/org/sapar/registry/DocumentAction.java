package org.sapar.registry;

import static org.sapar.registry.DocumentStatus.CANCELLED;
import static org.sapar.registry.DocumentStatus.DAMAGED;
import static org.sapar.registry.DocumentStatus.LOST;
import static org.sapar.registry.DocumentStatus.REPLACED;
import static org.sapar.registry.DocumentStatus.SEIZED;
import static org.sapar.registry.DocumentStatus.STOLEN;
import static org.sapar.registry.DocumentStatus.VALID;
import static org.sapar.workflow.Moves.move;

import java.util.List;
import org.sapar.workflow.Moves;

/** What can be reported of a document. A lost one that turns up stays lost: its number is stopped at the borders. */
public enum DocumentAction {
    REPORT_LOST,
    REPORT_STOLEN,
    REPORT_DAMAGED,
    REPORT_SEIZED,
    RETURN,
    REPLACE,
    CANCEL;

    /** The life of a document. */
    public static Moves<DocumentStatus, DocumentAction> moves() {
        return Table.MOVES;
    }

    private static final class Table {

        static final Moves<DocumentStatus, DocumentAction> MOVES = Moves.of(
                VALID,
                List.of(
                        move(VALID, REPORT_LOST, LOST),
                        move(VALID, REPORT_STOLEN, STOLEN),
                        move(VALID, REPORT_DAMAGED, DAMAGED),
                        move(VALID, REPORT_SEIZED, SEIZED),
                        move(VALID, REPLACE, REPLACED),
                        move(VALID, CANCEL, CANCELLED),
                        move(SEIZED, RETURN, VALID),
                        move(SEIZED, REPORT_LOST, LOST),
                        move(SEIZED, REPLACE, REPLACED),
                        move(LOST, REPLACE, REPLACED),
                        move(STOLEN, REPLACE, REPLACED),
                        move(DAMAGED, REPLACE, REPLACED),
                        move(LOST, CANCEL, CANCELLED),
                        move(STOLEN, CANCEL, CANCELLED),
                        move(DAMAGED, CANCEL, CANCELLED)));
    }
}
