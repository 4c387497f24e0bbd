package org.sapar.registry.matching;

/** What the comparison of two descriptions can find; each has its points. */
public enum Finding {
    /** Two valid personal numbers, the same. */
    PIN_SAME,
    /** Two valid personal numbers that one keystroke tells apart. */
    PIN_SLIP,
    /** Two valid personal numbers of two people. */
    PIN_OTHER,
    DOCUMENT_SAME,
    PHONE_SAME,
    BIRTH_SAME,
    /** Day and month in each other's place. */
    BIRTH_SWAPPED,
    BIRTH_DIGIT,
    /** The same month, and one of the two knows no more than that. */
    BIRTH_MONTH,
    /** The same year, and one of the two knows no more than that. */
    BIRTH_YEAR,
    /** One digit differs of what both know, and one of the two knows no day; half a date says little either way. */
    BIRTH_SLIP,
    BIRTH_OTHER,
    SEX_OTHER,
    GIVEN_SAME,
    GIVEN_CLOSE,
    GIVEN_NEAR,
    GIVEN_OTHER,
    SURNAME_SAME,
    SURNAME_CLOSE,
    SURNAME_NEAR,
    /** One surname is the father's name that the other record has in its patronymic or surname. */
    SURNAME_FATHER,
    SURNAME_OTHER,
    FATHER_SAME,
    FATHER_NEAR,
    FATHER_OTHER,
    /** Surname and given name stand in each other's field. */
    ORDER_SWAPPED
}
