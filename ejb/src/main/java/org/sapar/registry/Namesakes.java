package org.sapar.registry;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether somebody of the staff and a migrant have one surname, in the form of either sex. */
final class Namesakes {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** The ending of a woman's surname: Асанова, Токтобаева, Исмаилина. */
    private static final Pattern FEMALE = Pattern.compile("(?<=[оеё]в|ин|ын)а$");

    private static final int SHORTEST = 2;

    private Namesakes() {}

    /**
     * Whether a word of the one name is the surname of the other.
     *
     * @param staff name as the staff table has it, in any order; or null
     * @param file name of the file, surname first; or null
     */
    static boolean share(String staff, String file) {
        if (staff == null || file == null) {
            return false;
        }
        var surname = plain(BLANKS.split(file.strip())[0]);
        return surname.length() > SHORTEST
                && Arrays.stream(BLANKS.split(staff.strip()))
                        .map(Namesakes::plain)
                        .anyMatch(surname::equals);
    }

    private static String plain(String word) {
        return FEMALE.matcher(word.toLowerCase(Locale.ROOT).replace('ё', 'е')).replaceFirst("");
    }
}
