package org.sapar.calendar;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.sapar.reference.ReferenceDesk;
import org.sapar.reference.RequestType;
import org.sapar.reference.SlaUnit;
import org.sapar.reference.Term;
import org.sapar.shared.Broken;

/** Computes by when a post has to be ready. */
@ApplicationScoped
public class Deadlines {

    /** Terms are half a year at most, pauses as much again. */
    private static final int YEARS = 3;

    @EJB
    ReferenceDesk reference;

    /** The calendar of the post around the day. */
    public WorkingDays calendar(String postCode, LocalDate around) {
        var post = reference.post(postCode).orElseThrow(Broken::unknown);
        return WorkingDays.of(post, reference.holidays(postCode, around.minusYears(YEARS), around.plusYears(YEARS)));
    }

    /** The deadline of a request that was accepted at the moment; the counting starts on the next working day. */
    public Deadline due(String postCode, RequestType type, Instant acceptedAt) {
        return due(calendar(postCode, acceptedAt), type, acceptedAt);
    }

    /**
     * The deadline after a pause: the working days of the pause are added, those of a term in calendar days as days.
     */
    public Deadline resumed(String postCode, Deadline old, LocalDate pausedOn, LocalDate resumedOn) {
        return resumed(calendar(postCode, old.at()), old, pausedOn, resumedOn);
    }

    static Deadline due(WorkingDays calendar, RequestType type, Instant acceptedAt) {
        var day = calendar.dayOf(acceptedAt);
        var late = type.getSlaUnit() == SlaUnit.SAME_DAY && acceptedAt.isAfter(calendar.endOf(day));
        return deadline(calendar, type.getId(), day, late ? new Term(1, SlaUnit.WD) : type.getTerm());
    }

    static Deadline resumed(WorkingDays calendar, Deadline old, LocalDate pausedOn, LocalDate resumedOn) {
        var inCalendarDays = old.term().unit() == SlaUnit.CD;
        var paused =
                inCalendarDays ? resumedOn.toEpochDay() - pausedOn.toEpochDay() : calendar.between(pausedOn, resumedOn);
        var more = new Term(Math.toIntExact(paused), inCalendarDays ? SlaUnit.CD : SlaUnit.WD);
        var day = calendar.last(old.day(), more);
        // What was passed over before stays so, whatever the calendar says of those days now.
        var skipped = Stream.concat(old.skipped().stream(), calendar.skipped(old.day(), day).stream())
                .toList();
        return new Deadline(
                day, calendar.endOf(day), old.ruleId(), old.start(), old.term(), old.paused() + more.value(), skipped);
    }

    private WorkingDays calendar(String postCode, Instant around) {
        return calendar(postCode, LocalDate.ofInstant(around, ZoneOffset.UTC));
    }

    private static Deadline deadline(WorkingDays calendar, String ruleId, LocalDate start, Term term) {
        var day = calendar.last(start, term);
        return new Deadline(day, calendar.endOf(day), ruleId, start, term, 0, calendar.skipped(start, day));
    }
}
