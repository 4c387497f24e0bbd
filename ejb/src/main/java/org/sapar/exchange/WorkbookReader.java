package org.sapar.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.sapar.shared.Broken;

/** Reads the first sheet of a workbook, after a look at what the file unpacks to. */
final class WorkbookReader {

    /** Bytes of all parts together; a list of the largest size takes a quarter of it. */
    private static final long MOST_BYTES = 200L * 1024 * 1024;

    private static final int MOST_PARTS = 2_000;

    /** As far as a declaration of entities can stand from the beginning. */
    private static final int HEAD = 8_192;

    /** Digits of a number; nobody has a longer one, and written out it could fill the memory. */
    private static final int LONGEST_NUMBER = 30;

    /** Bytes of the texts that cells share: each of them is held in memory. */
    private static final long MOST_SHARED = 40L * 1024 * 1024;

    /** Letters in the name of a column; the last of any workbook is XFD. */
    private static final int COLUMN = 3;

    /** Colours, currencies and words in a format are not parts of a day. */
    private static final Pattern NO_LETTERS = Pattern.compile("\\[[^\\]]*]|\"[^\"]*\"|\\\\.|_.");

    /** Formats of days, which are numbers to the workbook. */
    private static final Pattern DAY = Pattern.compile("(?i).*[dy].*");

    private WorkbookReader() {}

    static ListFormat read(byte[] content, ListReader.Lines lines) {
        try {
            inspect(content);
            try (var workbook =
                            new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false));
                    var rows = workbook.getFirstSheet().openStream()) {
                rows.forEach(row -> lines.take(row.getRowNum(), cells(row)));
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException torn) {
            throw Broken.at("list", "exchange.file.torn");
        }
        return new ListFormat("XLSX", null, null);
    }

    /** Unpacks all parts once without keeping them: what the file says of their sizes may be untrue. */
    private static void inspect(byte[] content) throws IOException {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw Broken.at("list", "exchange.file.kind");
            }
            var bytes = 0L;
            var parts = Collections.list(zip.getEntries());
            for (var part : parts) {
                try (var unpacked = zip.getInputStream(part)) {
                    var head = unpacked.readNBytes(HEAD);
                    refuseEntities(head);
                    var most = part.getName().endsWith("sharedStrings.xml") ? MOST_SHARED : MOST_BYTES;
                    var size = rest(new SequenceInputStream(new ByteArrayInputStream(head), unpacked), most);
                    bytes += size > most ? MOST_BYTES + 1 : size;
                }
                if (parts.size() > MOST_PARTS || bytes > MOST_BYTES) {
                    throw Broken.at("list", "exchange.file.large");
                }
            }
        }
    }

    /** Counts the bytes, and refuses the names of columns that no workbook has: the reader would make room for them. */
    private static long rest(InputStream unpacked, long most) throws IOException {
        var buffer = new byte[HEAD];
        var bytes = 0L;
        var letters = new Letters();
        for (var read = unpacked.read(buffer); read >= 0 && bytes <= most; read = unpacked.read(buffer)) {
            bytes += read;
            for (var place = 0; place < read; place++) {
                letters.take(buffer[place]);
            }
        }
        return bytes;
    }

    /** Counts the letters after {@code r="}, where a cell says its column. */
    private static final class Letters {

        private static final String BEGINNING = " r=\"";

        private int begun;

        private int count;

        void take(byte sign) {
            if (begun == BEGINNING.length() && sign >= 'A' && sign <= 'Z') {
                count++;
                if (count > COLUMN) {
                    throw Broken.at("list", "exchange.file.torn");
                }
                return;
            }
            var expected = begun < BEGINNING.length() && BEGINNING.charAt(begun) == sign;
            begun = expected ? begun + 1 : begun(sign);
            count = 0;
        }

        private static int begun(byte sign) {
            return sign == BEGINNING.charAt(0) ? 1 : 0;
        }
    }

    /** No workbook has them; whoever writes them wants to reach what is not his. */
    private static void refuseEntities(byte[] head) {
        var text =
                new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").toUpperCase(Locale.ROOT);
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw Broken.at("list", "exchange.file.torn");
        }
    }

    private static List<String> cells(Row row) {
        if (row.getCellCount() > ListReader.MOST_COLUMNS) {
            throw Broken.at("list", "exchange.file.columns", ListReader.MOST_COLUMNS);
        }
        var cells = new ArrayList<String>();
        for (var place = 0; place < row.getCellCount(); place++) {
            cells.add(text(row.getOptionalCell(place).orElse(null)));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        var format = cell.getDataFormatString();
        if (format != null
                && DAY.matcher(NO_LETTERS.matcher(format).replaceAll("")).matches()) {
            return cell.asDate().toLocalDate().toString();
        }
        // A number of fourteen digits stays one, and does not become 2.14E13.
        var number = new BigDecimal(cell.getRawValue());
        return Math.abs(number.scale()) > LONGEST_NUMBER || number.precision() > LONGEST_NUMBER
                ? cell.getRawValue()
                : number.stripTrailingZeros().toPlainString();
    }
}
