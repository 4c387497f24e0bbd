package org.sapar.exchange;

/** How the file of an export is written. */
public enum ExportFormat {
    XLSX('\0'),
    CSV_SEMICOLON(';'),
    CSV_COMMA(','),
    CSV_TAB('\t');

    private final char separator;

    ExportFormat(char separator) {
        this.separator = separator;
    }

    /** Between the cells of a table as text. */
    char separator() {
        return separator;
    }

    public boolean isWorkbook() {
        return this == XLSX;
    }

    /** What follows the dot in the name of the file. */
    public String extension() {
        return isWorkbook() ? "xlsx" : "csv";
    }

    public String mediaType() {
        return isWorkbook()
                ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                : "text/csv;charset=UTF-8";
    }
}
