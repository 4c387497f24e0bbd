package org.sapar.registry.mrz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Letters that a scanner or a typist takes for digits, and the digits that were meant. */
final class Numerals {

    private static final String LETTERS = "OQDILZSBG";
    private static final String DIGITS = "000112586";

    /** With more letters than this some choice nearly always proves the field, which would prove nothing. */
    private static final int MOST_LETTERS = 5;

    private Numerals() {}

    static char digit(char character) {
        var at = LETTERS.indexOf(character);
        return at < 0 ? character : DIGITS.charAt(at);
    }

    static String digits(String field) {
        var digits = new StringBuilder(field);
        for (var at = 0; at < field.length(); at++) {
            digits.setCharAt(at, digit(field.charAt(at)));
        }
        return digits.toString();
    }

    /**
     * The one choice of letters from the given place on that, read as digits, satisfies the proof; empty if there are
     * several.
     */
    static Optional<String> onlyRepair(String field, int from, Predicate<String> proof) {
        var letters = letters(field, from);
        if (letters.size() > MOST_LETTERS) {
            return Optional.empty();
        }
        var repairs = new ArrayList<String>();
        for (var choice = 1; choice < 1 << letters.size(); choice++) {
            var repair = repaired(field, letters, choice);
            if (proof.test(repair)) {
                repairs.add(repair);
            }
        }
        return repairs.size() == 1 ? Optional.of(repairs.get(0)) : Optional.empty();
    }

    private static List<Integer> letters(String field, int from) {
        var letters = new ArrayList<Integer>();
        for (var at = from; at < field.length(); at++) {
            if (LETTERS.indexOf(field.charAt(at)) >= 0) {
                letters.add(at);
            }
        }
        return letters;
    }

    private static String repaired(String field, List<Integer> letters, int choice) {
        var repair = new StringBuilder(field);
        for (var bit = 0; bit < letters.size(); bit++) {
            if ((choice >> bit & 1) == 1) {
                int at = letters.get(bit);
                repair.setCharAt(at, digit(field.charAt(at)));
            }
        }
        return repair.toString();
    }
}
