package org.sapar.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The personal number of a citizen of the Kyrgyz Republic: a digit for the sex, eight for the date of birth, five for
 * the serial.
 *
 * <p>It carries no check digit, and corrected birth dates leave lawful numbers that disagree with the person. So only
 * its length is required; everything else is a warning.
 */
public record Pin(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{14}");
    private static final Pattern LEFT_OUT = Pattern.compile("[\\p{Z}\\s\\p{Pd}\u2212]");
    private static final int LONGEST = 64;

    public Pin {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A personal number has 14 digits");
        }
    }

    /** The personal number in what was typed, with or without blanks and dashes. */
    public static Optional<Pin> of(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return Optional.empty();
        }
        var digits = LEFT_OUT.matcher(typed).replaceAll("");
        return FORM.matcher(digits).matches() ? Optional.of(new Pin(digits)) : Optional.empty();
    }

    public Sex sex() {
        return switch (value.charAt(0)) {
            case '1' -> Sex.F;
            case '2' -> Sex.M;
            default -> Sex.U;
        };
    }

    /** The date of birth that the number states; empty if there is no such day. */
    public Optional<LocalDate> birthDate() {
        try {
            return Optional.of(LocalDate.of(number(5, 9), number(3, 5), number(1, 3)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** What disagrees with the person, as message keys; what is not known of the person cannot disagree. */
    public List<String> mismatches(Sex sex, BirthDate birthDate) {
        var mismatches = new ArrayList<String>();
        if (!sex().isStated() || sex != null && sex.isStated() && sex != sex()) {
            mismatches.add("pin.sex");
        }
        if (!birthDate()
                .map(stated -> birthDate == null || birthDate.agrees(new BirthDate(stated, BirthPrecision.DAY)))
                .orElse(false)) {
            mismatches.add("pin.birthDate");
        }
        return List.copyOf(mismatches);
    }

    private int number(int from, int to) {
        return Integer.parseInt(value, from, to, 10);
    }
}
