package org.sapar.web.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sapar.exchange.ImportColumn;
import org.sapar.exchange.ImportDesk;
import org.sapar.exchange.RowState;
import org.sapar.exchange.SafeCell;
import org.sapar.shared.Broken;
import org.sapar.web.shared.Texts;

/**
 * Gives the lines of a list that were refused, as they were sent and with the reason in a last column, so that they can
 * be mended and sent in again.
 */
@WebServlet("/exchange/refused")
public class RefusedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 200;

    /** Tells spreadsheets the encoding. */
    private static final char MARK = '\uFEFF';

    @EJB
    transient ImportDesk desk;

    @Inject
    transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            write(UUID.fromString(String.valueOf(request.getParameter("id"))), response);
        } catch (IllegalArgumentException | Broken noSuchList) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void write(UUID id, HttpServletResponse response) throws IOException {
        var batch = desk.open(id).batch();
        if (batch.getErasedAt() != null) {
            throw Broken.unknown();
        }
        var titles = new ArrayList<>(batch.getColumns().stream()
                .map(ImportColumn::title)
                .map(SafeCell::of)
                .toList());
        titles.add(texts.say("exchange.field.reason"));
        response.setContentType("text/csv;charset=UTF-8");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"refused.csv\"");
        response.setHeader("Cache-Control", "no-store");
        var out = response.getWriter();
        out.write(MARK);
        try (var lines = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out)) {
            lines.writeRecord(titles);
            for (var seen = 0; seen >= 0; ) {
                seen = write(id, seen, titles.size() - 1, lines);
            }
        }
    }

    /** The number of the last line that was written; -1 if it is the last of all. */
    private int write(UUID id, int seen, int columns, CsvWriter lines) {
        var rows = desk.rows(id, Set.of(RowState.REFUSED), seen, PAGE);
        for (var row : rows.subList(0, Math.min(rows.size(), PAGE))) {
            List<String> cells = new ArrayList<>(row.getCells());
            while (cells.size() < columns) {
                cells.add("");
            }
            cells.add(Reasons.text(texts, row));
            lines.writeRecord(cells.stream().map(SafeCell::of).toList());
        }
        return rows.size() > PAGE ? rows.get(PAGE - 1).getNumber() : -1;
    }
}
