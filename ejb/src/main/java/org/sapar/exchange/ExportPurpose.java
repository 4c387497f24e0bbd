package org.sapar.exchange;

import static org.sapar.exchange.ExportColumn.BIRTH_DATE;
import static org.sapar.exchange.ExportColumn.BIRTH_YEAR;
import static org.sapar.exchange.ExportColumn.CITIZENSHIP;
import static org.sapar.exchange.ExportColumn.DOCUMENT_EXPIRES;
import static org.sapar.exchange.ExportColumn.DOCUMENT_NUMBER;
import static org.sapar.exchange.ExportColumn.DOCUMENT_TYPE;
import static org.sapar.exchange.ExportColumn.ENTERED_ON;
import static org.sapar.exchange.ExportColumn.FILE_NO;
import static org.sapar.exchange.ExportColumn.FULL_NAME;
import static org.sapar.exchange.ExportColumn.LANGUAGE;
import static org.sapar.exchange.ExportColumn.LATIN_NAME;
import static org.sapar.exchange.ExportColumn.MOBILE;
import static org.sapar.exchange.ExportColumn.PIN;
import static org.sapar.exchange.ExportColumn.POST;
import static org.sapar.exchange.ExportColumn.PURPOSE;
import static org.sapar.exchange.ExportColumn.REGION;
import static org.sapar.exchange.ExportColumn.SEX;
import static org.sapar.exchange.ExportColumn.TRAINED_ON;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What the people of an export are needed for; it tells what may be told of them, and no more than that is. */
public enum ExportPurpose {
    /** To work with the files of the post. */
    REGISTER(FILE_NO, FULL_NAME, LATIN_NAME, SEX, BIRTH_DATE, CITIZENSHIP, REGION, PURPOSE, ENTERED_ON, POST),
    /** To call and write to the people. */
    CONTACT(FILE_NO, FULL_NAME, MOBILE, LANGUAGE, REGION),
    /** To have documents checked by whoever issued them. */
    DOCUMENTS(
            FILE_NO,
            FULL_NAME,
            LATIN_NAME,
            SEX,
            BIRTH_DATE,
            CITIZENSHIP,
            PIN,
            DOCUMENT_TYPE,
            DOCUMENT_NUMBER,
            DOCUMENT_EXPIRES),
    /** To find work or training for the people. */
    PLACEMENT(FILE_NO, FULL_NAME, SEX, BIRTH_YEAR, LANGUAGE, MOBILE, REGION, PURPOSE, TRAINED_ON),
    /** To count; who it is remains unsaid. */
    FIGURES(SEX, BIRTH_YEAR, CITIZENSHIP, REGION, PURPOSE, ENTERED_ON, TRAINED_ON, POST);

    private final Set<ExportColumn> columns;

    ExportPurpose(ExportColumn first, ExportColumn... others) {
        columns = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    /** What may be told, in the order of the file. */
    public Set<ExportColumn> columns() {
        return columns;
    }
}
