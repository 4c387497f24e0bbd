package org.sapar.exchange;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook: the people on its first sheet, what it is on the second, and the mark on each printed page. */
final class WorkbookWriter implements TableWriter {

    /** No page of a workbook has more on its rim. */
    private static final int LONGEST_RIM = 200;

    /** Signs that the rim of a page and the name of a sheet read something into. */
    private static final String READ_INTO = "[&<>\"'\\[\\]*?/\\\\:]";

    private static final int LONGEST_SHEET = 31;

    private static final double WIDTH = 18;

    private static final double WIDE = 34;

    private final PieceStream file;

    private final Workbook workbook;

    private final Worksheet people;

    private final ExportPlan plan;

    private int row;

    WorkbookWriter(ExportPlan plan, PieceStream file) throws IOException {
        this.plan = plan;
        this.file = file;
        workbook = new Workbook(file, "Sapar", null);
        people = sheet(plan.sheet());
        var heads = plan.heads();
        for (var column = 0; column < heads.size(); column++) {
            people.width(column, WIDTH);
        }
        people.freezePane(0, 1);
        people.header(rim(plan.mark().line()), Position.CENTER);
        people.footer(rim(plan.mark().confidential()), Position.LEFT);
        line(people, row++, heads);
        people.range(0, 0, 0, heads.size() - 1).style().bold().set();
    }

    @Override
    public void write(List<List<String>> lines) throws IOException {
        lines.forEach(cells -> line(people, row++, cells));
        people.flush();
    }

    @Override
    public void end() throws IOException {
        people.finish();
        var about = sheet(plan.about());
        about.width(0, WIDTH);
        about.width(1, WIDE);
        about.inlineString(0, 0, ExportCells.safe(plan.mark().confidential()));
        var at = 1;
        for (var fact : plan.mark().facts()) {
            line(about, at++, List.of(ExportCells.safe(fact.label()), ExportCells.safe(fact.value())));
        }
        about.finish();
        workbook.finish();
        file.end();
    }

    /** A workbook that breaks off is no file; nothing is held open. */
    @Override
    public void close() {
        // The stream below belongs to whoever opened it.
    }

    private Worksheet sheet(String name) {
        var bare = name.replaceAll(READ_INTO, " ")
                .replaceAll("^[^\\p{L}\\p{N}]+", "")
                .strip();
        return workbook.newWorksheet(bare.substring(0, Math.min(bare.length(), LONGEST_SHEET)));
    }

    private static String rim(String text) {
        var bare = ExportCells.safe(text).replaceAll(READ_INTO, " ");
        return bare.substring(0, Math.min(bare.length(), LONGEST_RIM));
    }

    /** Texts in the cells themselves: shared ones would be held in memory until the end. */
    private static void line(Worksheet sheet, int row, List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            sheet.inlineString(row, column, cells.get(column));
        }
    }
}
