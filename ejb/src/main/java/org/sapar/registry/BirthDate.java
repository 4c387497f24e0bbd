package org.sapar.registry;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When somebody was born, as far as it is known.
 *
 * @param day the first day of what is known; with a {@link BirthPrecision#PLACEHOLDER} the day as it is printed
 */
public record BirthDate(LocalDate day, BirthPrecision precision) implements Serializable {

    private static final String DOUBTED = "?";

    /** Longer texts are no dates, whatever comes after. */
    private static final int LONGEST = 40;

    private static final int LAST_YEAR = 9999;

    private static final Pattern DAY_FIRST = Pattern.compile("(?:(?:(\\d{1,2})\\.)?(\\d{1,2})\\.)?(\\d{4})");

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})\\.(\\d{1,2})(?:\\.(\\d{1,2}))?");

    public BirthDate {
        day = switch (precision) {
            case DAY, PLACEHOLDER -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** A day as clerks type it: the first of January mostly means that nobody knew the day. Null for null. */
    public static BirthDate typed(LocalDate day) {
        return day == null ? null : new BirthDate(day, BirthPrecision.DAY).asTyped();
    }

    /** As it was told; without a precision as clerks type it. Null for null. */
    public static BirthDate of(LocalDate day, BirthPrecision precision) {
        return day == null || precision == null ? typed(day) : new BirthDate(day, precision);
    }

    /**
     * A date as people and lists write it, day first or year first, with zeros or nothing for what is not known:
     * {@code 14.03.1988}, {@code 00.03.1988}, {@code 1988-03}, {@code 1988}; and as {@link #toString} writes it. Empty
     * if it is no date.
     */
    public static Optional<BirthDate> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var plain = text.strip().replaceAll("\\D+$", "").replaceAll("\\s*[.,/\\-\\s]\\s*", ".");
        var dayFirst = DAY_FIRST.matcher(plain);
        if (dayFirst.matches()) {
            return of(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1), text);
        }
        var yearFirst = YEAR_FIRST.matcher(plain);
        return yearFirst.matches()
                ? of(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3), text)
                : Optional.empty();
    }

    private static Optional<BirthDate> of(String year, String month, String day, String text) {
        var months = number(month);
        var days = months == 0 ? 0 : number(day);
        try {
            var first = LocalDate.of(number(year), Math.max(months, 1), Math.max(days, 1));
            return Optional.of(new BirthDate(first, precision(months, days, text)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static BirthPrecision precision(int month, int day, String text) {
        if (month == 0) {
            return BirthPrecision.YEAR;
        }
        if (day == 0) {
            return BirthPrecision.MONTH;
        }
        return text.endsWith(DOUBTED) && month == 1 && day == 1 ? BirthPrecision.PLACEHOLDER : BirthPrecision.DAY;
    }

    /** Whether the year is one that is written with four digits. */
    boolean isOurEra() {
        return day.getYear() > 0 && day.getYear() <= LAST_YEAR;
    }

    /** Whether it is called a placeholder, and no such day fills the field. */
    boolean isWrongPlaceholder() {
        return precision == BirthPrecision.PLACEHOLDER && day.getDayOfYear() != 1;
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The same, with the first of January taken for what it mostly is. */
    public BirthDate asTyped() {
        return precision == BirthPrecision.DAY && day.getDayOfYear() == 1
                ? new BirthDate(day, BirthPrecision.PLACEHOLDER)
                : this;
    }

    /** Whether the day is known. */
    public boolean isExact() {
        return precision == BirthPrecision.DAY;
    }

    /** Whether the month is known, the day or not. */
    public boolean hasMonth() {
        return isExact() || precision == BirthPrecision.MONTH;
    }

    /** Whether both can be true; with the day unknown that says little. */
    public boolean agrees(BirthDate other) {
        return known().startsWith(other.known()) || other.known().startsWith(known());
    }

    /** Whether this one agrees with the other and says more. */
    boolean refines(BirthDate other) {
        return agrees(other) && known().length() > other.known().length();
    }

    /** As papers and lists print it: {@code 14.03.1988}, {@code 03.1988}, {@code 1988}. */
    public String printed() {
        return format(
                switch (precision) {
                    case DAY, PLACEHOLDER -> "dd.MM.uuuu";
                    case MONTH -> "MM.uuuu";
                    case YEAR -> "uuuu";
                });
    }

    /** The digits that are known, the year first: {@code 19880314}, {@code 198803}, {@code 1988}. */
    public String known() {
        return format(
                switch (precision) {
                    case DAY -> "uuuuMMdd";
                    case MONTH -> "uuuuMM";
                    case YEAR, PLACEHOLDER -> "uuuu";
                });
    }

    private String format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(day);
    }

    /** As ISO 8601-2 says: {@code 1988-03-14}, {@code 1988-03}, {@code 1988}; {@code 1988-01-01?} for a placeholder. */
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> day.toString();
            case PLACEHOLDER -> day + DOUBTED;
            case MONTH -> format("uuuu-MM");
            case YEAR -> format("uuuu");
        };
    }
}
