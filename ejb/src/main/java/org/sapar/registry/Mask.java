package org.sapar.registry;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Shows so much of a value that two can be told apart, and so little that it is of no use for anything else. */
final class Mask {

    private static final String HIDDEN = "•••";

    private static final int SHOWN = 2;

    private static final int YEAR = 4;

    private Mask() {}

    /** The value of a field with most of it hidden; null stays null. */
    static String of(PersonField field, String value) {
        if (value == null) {
            return null;
        }
        return switch (field) {
            case CYRILLIC, LATIN -> name(value);
            case BIRTH_DATE -> value.substring(0, YEAR) + "-" + HIDDEN;
            case PIN, MOBILE -> number(value);
            default -> value;
        };
    }

    /** The initials. */
    static String name(String full) {
        return Arrays.stream(full.split("\\s+"))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + HIDDEN)
                .collect(Collectors.joining(" "));
    }

    /** The last two characters. */
    static String number(String value) {
        return HIDDEN + value.substring(Math.max(0, value.length() - SHOWN));
    }
}
