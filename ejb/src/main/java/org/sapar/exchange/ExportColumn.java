package org.sapar.exchange;

/** What an export can tell of a person. */
public enum ExportColumn {
    FILE_NO,
    FULL_NAME,
    LATIN_NAME,
    SEX,
    BIRTH_DATE,
    /** For figures, where no day is needed. */
    BIRTH_YEAR,
    CITIZENSHIP,
    PIN,
    DOCUMENT_TYPE,
    DOCUMENT_NUMBER,
    DOCUMENT_EXPIRES,
    MOBILE,
    LANGUAGE,
    REGION,
    PURPOSE,
    ENTERED_ON,
    TRAINED_ON,
    POST;

    /** Whether harm can be done to the person with it. */
    public boolean isSensitive() {
        return this == PIN || this == DOCUMENT_NUMBER || this == MOBILE;
    }
}
