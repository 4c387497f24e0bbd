package org.sapar.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes a table as text in UTF-8 with its mark, so that spreadsheets know the encoding; kept packed. */
final class TextTableWriter implements TableWriter {

    private static final char MARK = '\uFEFF';

    private final PieceStream file;

    private final CsvWriter lines;

    TextTableWriter(ExportPlan plan, PieceStream file) throws IOException {
        this.file = file;
        var out = new OutputStreamWriter(new GZIPOutputStream(file), StandardCharsets.UTF_8);
        out.write(MARK);
        lines = CsvWriter.builder()
                .fieldSeparator(plan.format().separator())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out);
        lines.writeRecord(plan.heads());
    }

    @Override
    public void write(List<List<String>> more) {
        more.forEach(lines::writeRecord);
    }

    @Override
    public void end() throws IOException {
        lines.close();
        file.end();
    }

    /** What breaks off is no file; nothing is held open. */
    @Override
    public void close() {
        // The stream below belongs to whoever opened it.
    }
}
