package org.sapar.registry.matching;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.sapar.registry.BirthDate;

/** Compares two dates of birth, with the slips that happen when they are written on forms. */
final class BirthComparison {

    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("ddMMyyyy", Locale.ROOT);

    private BirthComparison() {}

    /** What was found; nothing while one of the two is not known. */
    static Optional<Finding> of(BirthDate one, BirthDate other) {
        if (one == null || other == null) {
            return Optional.empty();
        }
        return Optional.of(one.isExact() && other.isExact() ? exactly(one.day(), other.day()) : roughly(one, other));
    }

    /** What is not known neither agrees nor disagrees. */
    private static Finding roughly(BirthDate one, BirthDate other) {
        if (!one.agrees(other)) {
            return isSlip(one.known(), other.known()) ? Finding.BIRTH_SLIP : Finding.BIRTH_OTHER;
        }
        return one.hasMonth() && other.hasMonth() ? Finding.BIRTH_MONTH : Finding.BIRTH_YEAR;
    }

    /** Compares the digits that both know, the year first. */
    private static boolean isSlip(String one, String other) {
        var both = Math.min(one.length(), other.length());
        return differing(one.substring(0, both), other.substring(0, both)) == 1;
    }

    private static Finding exactly(LocalDate one, LocalDate other) {
        if (one.equals(other)) {
            return Finding.BIRTH_SAME;
        }
        if (isSwapped(one, other)) {
            return Finding.BIRTH_SWAPPED;
        }
        return slip(one, other);
    }

    private static Finding slip(LocalDate one, LocalDate other) {
        return differing(DIGITS.format(one), DIGITS.format(other)) == 1 ? Finding.BIRTH_DIGIT : Finding.BIRTH_OTHER;
    }

    private static boolean isSwapped(LocalDate one, LocalDate other) {
        return one.getYear() == other.getYear()
                && one.getDayOfMonth() == other.getMonthValue()
                && one.getMonthValue() == other.getDayOfMonth();
    }

    private static int differing(String one, String other) {
        var differing = Math.abs(one.length() - other.length());
        for (var at = 0; at < Math.min(one.length(), other.length()); at++) {
            differing += one.charAt(at) == other.charAt(at) ? 0 : 1;
        }
        return differing;
    }
}
