package org.sapar.demo;

import java.time.LocalDate;

/**
 * When and where somebody was born.
 *
 * @param place code of SOATE
 */
public record Birth(LocalDate date, BirthPrecision precision, String place) {

    Birth on(LocalDate other) {
        return new Birth(other, precision, place);
    }

    Birth placeholder() {
        return new Birth(date.withDayOfYear(1), BirthPrecision.PLACEHOLDER, place);
    }
}
