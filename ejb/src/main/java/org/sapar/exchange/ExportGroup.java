package org.sapar.exchange;

import java.util.Arrays;
import java.util.List;

/** What columns that belong together tell of. */
public enum ExportGroup {
    PERSON,
    PAPERS,
    STAY;

    /** The columns of the group, in the order of the file. */
    public List<ExportColumn> columns() {
        return Arrays.stream(ExportColumn.values())
                .filter(column -> of(column) == this)
                .toList();
    }

    private static ExportGroup of(ExportColumn column) {
        return switch (column) {
            case FILE_NO, FULL_NAME, LATIN_NAME, SEX, BIRTH_DATE, BIRTH_YEAR, CITIZENSHIP -> PERSON;
            case PIN, DOCUMENT_TYPE, DOCUMENT_NUMBER, DOCUMENT_EXPIRES -> PAPERS;
            default -> STAY;
        };
    }
}
