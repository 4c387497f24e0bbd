package org.sapar.registry.mrz;

import static org.sapar.registry.mrz.CheckDigit.FILLER;

import java.util.regex.Pattern;

/** What fillers mean: the end of a field, or a blank within it. */
final class Fillers {

    private static final Pattern RUN = Pattern.compile("<+");

    private Fillers() {}

    static boolean only(String field) {
        return field.chars().allMatch(character -> character == FILLER);
    }

    /** The field as printed on the document. */
    static String blank(String field) {
        return RUN.matcher(trimmed(field)).replaceAll(" ").strip();
    }

    /** The field without the fillers at its end. */
    static String trimmed(String field) {
        var end = field.length();
        while (end > 0 && field.charAt(end - 1) == FILLER) {
            end--;
        }
        return field.substring(0, end);
    }
}
