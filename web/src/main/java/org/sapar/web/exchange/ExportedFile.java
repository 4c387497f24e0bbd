package org.sapar.web.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import org.sapar.exchange.ExportDesk;
import org.sapar.exchange.RegisterExport;

/** The file of an export, read piece by piece, so that no more than one of them is held in memory. */
public final class ExportedFile extends InputStream {

    private final ExportDesk desk;

    private final RegisterExport export;

    private byte[] piece = new byte[0];

    private int next;

    private int at;

    private ExportedFile(ExportDesk desk, RegisterExport export) {
        this.desk = desk;
        this.export = export;
    }

    /** Writes the whole file; a table as text lies packed, a workbook is packed by itself. */
    public static void write(ExportDesk desk, RegisterExport export, OutputStream out) throws IOException {
        try (var pieces = new ExportedFile(desk, export);
                var file = export.getLayout().format().isWorkbook() ? pieces : new GZIPInputStream(pieces)) {
            file.transferTo(out);
        }
    }

    /** Tells browsers to keep it and not to show it; the name is made of our own letters only. */
    public static String disposition(RegisterExport export) {
        return "attachment; filename=\"" + export.getFileName() + "\"";
    }

    @Override
    public int read() {
        return isOver() ? -1 : piece[at++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        if (length == 0) {
            return 0;
        }
        if (isOver()) {
            return -1;
        }
        var taken = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, from, taken);
        at += taken;
        return taken;
    }

    /** Gets the next piece when this one is read. */
    private boolean isOver() {
        if (at == piece.length) {
            piece = desk.fetchPiece(export.getId(), next++);
            at = 0;
        }
        return piece.length == 0;
    }
}
