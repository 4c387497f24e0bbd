package org.sapar.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes the lines of an export into its file, some at a time. */
interface TableWriter extends Closeable {

    /** The writer for the format of the plan; the heads are written at once. */
    static TableWriter of(ExportPlan plan, PieceStream file) throws IOException {
        return plan.format().isWorkbook() ? new WorkbookWriter(plan, file) : new TextTableWriter(plan, file);
    }

    /** Cells that are safe already. */
    void write(List<List<String>> lines) throws IOException;

    /** All lines are written; the file is whole. */
    void end() throws IOException;
}
