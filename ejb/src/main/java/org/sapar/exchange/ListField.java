package org.sapar.exchange;

/** What can stand in a column of a list of people. */
public enum ListField {
    /** Surname, given name and patronymic in one, in Cyrillic or as printed. */
    FULL_NAME,
    SURNAME,
    GIVEN,
    PATRONYMIC,
    LATIN_SURNAME,
    LATIN_GIVEN,
    SEX,
    BIRTH_DATE,
    PIN,
    CITIZENSHIP,
    DOCUMENT_TYPE,
    DOCUMENT_NUMBER,
    DOCUMENT_EXPIRES,
    MOBILE,
    REGION,
    PURPOSE,
    ENTERED_ON
}
