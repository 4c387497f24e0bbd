package org.sapar.registry.mrz;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sapar.registry.BirthDate;
import org.sapar.registry.BirthPrecision;

/** A date of the zone, of which day, month or all may be unknown; unknown parts are null. */
public record ZoneDate(Integer year, Integer month, Integer day) {

    /** A date of which nothing is known, or that the document does not have. */
    public static final ZoneDate UNKNOWN = new ZoneDate(null, null, null);

    private static final Pattern FORM = Pattern.compile("(\\d\\d|<<|XX)(\\d\\d|<<|XX)(\\d\\d|<<|XX)");

    /** How much of a date is known. */
    public enum Precision {
        NONE,
        YEAR,
        MONTH,
        DAY
    }

    public Precision precision() {
        if (year == null) {
            return Precision.NONE;
        }
        if (month == null) {
            return Precision.YEAR;
        }
        return day == null ? Precision.MONTH : Precision.DAY;
    }

    /** The date, if all of it is known. */
    public Optional<LocalDate> date() {
        return precision() == Precision.DAY ? Optional.of(lastDay()) : Optional.empty();
    }

    /** The date as that of a birth, as far as it is known; empty if nothing is. */
    public Optional<BirthDate> birth() {
        return switch (precision()) {
            case NONE -> Optional.empty();
            case YEAR -> Optional.of(new BirthDate(firstDay(), BirthPrecision.YEAR));
            case MONTH -> Optional.of(new BirthDate(firstDay(), BirthPrecision.MONTH));
            case DAY -> Optional.of(BirthDate.typed(firstDay()));
        };
    }

    /** Whether the date has passed, whatever its unknown parts may be. */
    public boolean isBefore(LocalDate today) {
        return year != null && lastDay().isBefore(today);
    }

    /** A date of birth: of two centuries the one that is not in the future. Empty if there is no such date. */
    static Optional<ZoneDate> ofBirth(String field, LocalDate today) {
        return of(field, 2000)
                .map(date -> date.year != null && date.firstDay().isAfter(today)
                        ? new ZoneDate(date.year - 100, date.month, date.day)
                        : date)
                .filter(ZoneDate::exists);
    }

    /** A date of expiry: always of this century. Empty if there is no such date. */
    static Optional<ZoneDate> ofExpiry(String field) {
        return of(field, 2000).filter(ZoneDate::exists);
    }

    private static Optional<ZoneDate> of(String field, int century) {
        var parts = FORM.matcher(field);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var year = part(parts.group(1));
        var month = part(parts.group(2));
        var day = month == null ? null : part(parts.group(3));
        return Optional.of(year == null ? UNKNOWN : new ZoneDate(century + year, month, day))
                .filter(ZoneDate::hasMonth);
    }

    private static Integer part(String digits) {
        return Character.isDigit(digits.charAt(0)) ? Integer.valueOf(digits) : null;
    }

    private boolean hasMonth() {
        return month == null || month >= 1 && month <= 12;
    }

    private boolean exists() {
        return day == null || YearMonth.of(year, month).isValidDay(day);
    }

    private LocalDate firstDay() {
        return LocalDate.of(year, month == null ? 1 : month, 1).plusDays(day == null ? 0 : day - 1L);
    }

    private LocalDate lastDay() {
        if (day != null) {
            return LocalDate.of(year, month, day);
        }
        return month == null
                ? LocalDate.of(year, 12, 31)
                : YearMonth.of(year, month).atEndOfMonth();
    }
}
