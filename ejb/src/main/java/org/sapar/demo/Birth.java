package org.sapar.demo;

import java.time.LocalDate;
import org.sapar.registry.BirthDate;
import org.sapar.registry.BirthPrecision;

/**
 * When and where somebody was born.
 *
 * @param place code of SOATE
 */
public record Birth(LocalDate date, BirthPrecision precision, String place) {

    /** As a file keeps it. */
    public BirthDate known() {
        return new BirthDate(date, precision);
    }

    Birth on(LocalDate other) {
        return new Birth(other, precision, place);
    }

    Birth placeholder() {
        return new Birth(date.withDayOfYear(1), BirthPrecision.PLACEHOLDER, place);
    }
}
