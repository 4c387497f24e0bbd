package org.sapar.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sapar.reference.Term;

/**
 * When something is due, and how that was computed.
 *
 * @param day the last day, in the calendar of the post
 * @param at the moment at which that day is over
 * @param ruleId the dated row of the catalogue that set the term
 * @param start the day from which was counted; it does not count itself
 * @param term what was counted
 * @param paused days that were added for pauses, counted like the term
 * @param skipped the holidays that were passed over, term and pauses together
 */
public record Deadline(
        LocalDate day, Instant at, String ruleId, LocalDate start, Term term, int paused, List<LocalDate> skipped) {

    public Deadline {
        skipped = List.copyOf(skipped);
    }

    public boolean missedAt(Instant moment) {
        return moment.isAfter(at);
    }
}
