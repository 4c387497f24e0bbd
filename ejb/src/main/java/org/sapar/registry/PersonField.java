package org.sapar.registry;

import java.util.Arrays;
import java.util.List;

/** What a file says of its person, as far as two files of one person may say it differently. */
public enum PersonField {
    CYRILLIC,
    LATIN,
    BIRTH_DATE,
    SEX,
    CITIZENSHIP,
    PIN,
    MOBILE,
    LANGUAGE,
    STAY,
    /** The consular registration that stands: the later one, and so not chosen. */
    REGISTRATION,
    /** The latest completed training, which follows from the enrolments and is not chosen. */
    TRAINED_ON;

    /**
     * The fields in which two files of one person may differ and an officer, who merges them, says which of the two is
     * right; the others follow from records.
     */
    public static List<PersonField> chosen() {
        return Arrays.stream(values())
                .filter(field -> field != REGISTRATION && field != TRAINED_ON)
                .toList();
    }
}
