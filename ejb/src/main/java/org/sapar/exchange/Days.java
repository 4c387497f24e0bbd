package org.sapar.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sapar.registry.BirthDate;

/** Days as lists write them: day first as in this part of the world, or year first; a year alone is its first day. */
final class Days {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[.,/\\- ]+(\\d{1,2})[.,/\\- ]+(\\d{4})\\D*");

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[.,/\\-](\\d{1,2})[.,/\\-](\\d{1,2})(\\D.*)?");

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})\\D*");

    private Days() {}

    /** The day that is meant, or nothing if there is no such day. */
    static Optional<LocalDate> read(String text) {
        var dayFirst = DAY_FIRST.matcher(text.strip());
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        var yearFirst = YEAR_FIRST.matcher(text.strip());
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        var year = YEAR.matcher(text.strip());
        return year.matches() ? day(year.group(1), "1", "1") : Optional.empty();
    }

    /** The date of birth that is meant, with as much of it as the list knows; nothing if there is no such day. */
    static Optional<BirthDate> birth(String text) {
        return BirthDate.read(text).map(BirthDate::asTyped).or(() -> read(text).map(BirthDate::typed));
    }

    /** Whether it is a year and no more: enough for a birth, and for nothing that ends or begins on a day. */
    static boolean isYear(String text) {
        return YEAR.matcher(text.strip()).matches();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
