package org.sapar.registry.mrz;

/** The check digit of a field: its characters weighted 7, 3, 1 in turn, modulo 10. */
final class CheckDigit {

    static final char FILLER = '<';

    /** Stands where a field holds a character that no zone can have, so that the field cannot be proven. */
    static final char NONE = '?';

    private static final int[] WEIGHTS = {7, 3, 1};

    private CheckDigit() {}

    static char of(String field) {
        var sum = 0;
        for (var at = 0; at < field.length(); at++) {
            var value = value(field.charAt(at));
            if (value < 0) {
                return NONE;
            }
            sum += value * WEIGHTS[at % WEIGHTS.length];
        }
        return (char) ('0' + sum % 10);
    }

    /** Whether the digit proves the field; an empty field may do without one. */
    static boolean proves(String field, char digit) {
        return digit != NONE && digit == of(field) || digit == FILLER && Fillers.only(field);
    }

    private static int value(char character) {
        return character == FILLER ? 0 : Character.digit(character, 36);
    }
}
