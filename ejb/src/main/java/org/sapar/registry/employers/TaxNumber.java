package org.sapar.registry.employers;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The number by which a host country's tax authority knows an employer. */
public final class TaxNumber {

    private static final List<Integer> WEIGHTS = List.of(3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8);

    private static final int COMPANY = 10;

    private static final int PERSON = 12;

    private TaxNumber() {}

    /**
     * The number without blanks and dashes; none if it cannot be one.
     *
     * <p>Russia's has ten digits for companies, the last a check digit, and twelve for people, the last two. Of other
     * countries' numbers only the signs are looked at.
     */
    public static Optional<String> of(String typed, String country) {
        var plain = typed.replaceAll("[\\s-]", "");
        return Optional.of(plain).filter("RU".equals(country) ? TaxNumber::isRussian : TaxNumber::isPlausible);
    }

    private static boolean isPlausible(String number) {
        return number.matches("[0-9A-Za-z]{5,20}");
    }

    private static boolean isRussian(String number) {
        if (!number.matches("[0-9]*[1-9][0-9]*")) {
            return false;
        }
        return switch (number.length()) {
            case COMPANY -> isChecked(number, COMPANY - 1);
            case PERSON -> isChecked(number, PERSON - 2) && isChecked(number, PERSON - 1);
            default -> false;
        };
    }

    /** Whether the digit at the place follows from those before it: weights end with 8, modulo 11, modulo 10. */
    private static boolean isChecked(String number, int place) {
        var skipped = WEIGHTS.size() - place;
        var sum = IntStream.range(0, place)
                .map(i -> WEIGHTS.get(skipped + i) * Character.digit(number.charAt(i), 10))
                .sum();
        return sum % 11 % 10 == Character.digit(number.charAt(place), 10);
    }
}
