package org.sapar.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sapar.calendar.Deadline;
import org.sapar.reference.SlaUnit;
import org.sapar.reference.Term;

/** How the due day was counted. Kept with the request, because holidays may be added to the calendar after it. */
@Embeddable
record Reckoning(
        @Column(name = "due_from") LocalDate start,
        @Column(name = "due_term") Integer term,

        @Enumerated(EnumType.STRING) @Column(name = "due_unit")
        SlaUnit unit,

        @Column(name = "due_paused") Integer paused,
        @Column(name = "due_skipped") String skipped)
        implements Serializable {

    static Reckoning of(Deadline deadline) {
        return new Reckoning(
                deadline.start(),
                deadline.term().value(),
                deadline.term().unit(),
                deadline.paused(),
                deadline.skipped().stream().map(LocalDate::toString).collect(Collectors.joining(" ")));
    }

    /** The deadline that was counted so. */
    Deadline deadline(LocalDate day, Instant at, String rule) {
        var days = Stream.of(skipped.split(" "))
                .filter(one -> !one.isEmpty())
                .map(LocalDate::parse)
                .toList();
        return new Deadline(day, at, rule, start, new Term(term, unit), paused, days);
    }
}
