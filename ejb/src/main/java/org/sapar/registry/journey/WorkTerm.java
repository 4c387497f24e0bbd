package org.sapar.registry.journey;

import java.time.LocalDate;

/**
 * From when to when somebody works for an employer.
 *
 * @param endsOn last day by the contract, or null when it names none
 * @param endedOn last day in fact, or null while nobody said that it ended
 * @param contract whether a stay may rest on it
 */
record WorkTerm(LocalDate from, LocalDate endsOn, LocalDate endedOn, boolean contract) {

    /** Whether the work goes on during the day; the day on which it was ended does not count any more. */
    boolean goesOn(LocalDate day) {
        var last = last();
        return !day.isBefore(from) && (last == null || day.isBefore(last) || !isEndedEarly() && day.equals(last));
    }

    /** Whether it ended before its day; what has no last day always ends before it. */
    boolean isEndedEarly() {
        return endedOn != null && (endsOn == null || endedOn.isBefore(endsOn));
    }

    /** The day by which it is over, or null when it goes on without end. */
    LocalDate last() {
        return endedOn == null ? endsOn : endedOn;
    }
}
