package org.sapar.exchange;

import java.util.List;
import org.sapar.shared.Broken;

/** Reads the lines of a file that somebody sent in: a table as text, or the first sheet of a workbook. */
final class ListReader {

    /** More lines than any post has people to tell of at once. */
    static final int MOST_ROWS = 100_000;

    static final int MOST_COLUMNS = 60;

    /** Longer than anything that stands in a cell of a list; a quotation mark without its twin makes longer ones. */
    private static final int LONGEST_CELL = 1_000;

    private static final byte[] ZIP = {'P', 'K'};

    /** A workbook with a password, and those that were written before 2007. */
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private ListReader() {}

    /** Takes the lines, the head first. */
    interface Lines {

        /**
         * Takes one line.
         *
         * @param number as a spreadsheet counts, from 1
         */
        void take(int number, List<String> cells);
    }

    /**
     * Reads all lines that are not empty.
     *
     * @throws Broken if it is no list, or larger than a list may be
     */
    static ListFormat read(byte[] content, Lines lines) {
        if (content.length == 0) {
            throw Broken.at("list", "exchange.file.empty");
        }
        if (begins(content, OLE)) {
            throw Broken.at("list", "exchange.file.locked");
        }
        var counted = new Counted(lines);
        var format =
                begins(content, ZIP) ? WorkbookReader.read(content, counted) : TextTableReader.read(content, counted);
        if (counted.rows < 2) {
            throw Broken.at("list", "exchange.file.empty");
        }
        return format;
    }

    private static boolean begins(byte[] content, byte[] sign) {
        if (content.length < sign.length) {
            return false;
        }
        for (var place = 0; place < sign.length; place++) {
            if (content[place] != sign[place]) {
                return false;
            }
        }
        return true;
    }

    /** Holds the lines against the limits, and leaves the empty ones out. */
    private static final class Counted implements Lines {

        private final Lines lines;

        private int rows;

        Counted(Lines lines) {
            this.lines = lines;
        }

        @Override
        public void take(int number, List<String> cells) {
            var tidy = cells.stream().map(Counted::tidy).toList();
            if (tidy.stream().allMatch(String::isEmpty)) {
                return;
            }
            if (tidy.size() > MOST_COLUMNS) {
                throw Broken.at("list", "exchange.file.columns", MOST_COLUMNS);
            }
            if (tidy.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
                throw Broken.at("list", "exchange.file.cell", number, LONGEST_CELL);
            }
            rows++;
            if (rows > MOST_ROWS + 1) {
                throw Broken.at("list", "exchange.file.rows", MOST_ROWS);
            }
            lines.take(number, tidy);
        }

        /** One line without signs that nobody sees. */
        private static String tidy(String cell) {
            return cell == null
                    ? ""
                    : cell.replaceAll("[\\p{Cntrl}\\p{Cf}\\u00A0\\s]+", " ").strip();
        }
    }
}
