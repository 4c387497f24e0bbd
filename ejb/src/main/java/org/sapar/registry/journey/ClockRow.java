package org.sapar.registry.journey;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sapar.identity.Subject;

/**
 * One line of the list of what is due.
 *
 * @param migrant id of the file
 * @param name in Cyrillic; the alias of somebody who is protected
 * @param post code of the post on whose list it stands
 * @param rule id of the dated row
 * @param alert the day of the first reminder, or null
 * @param today the day at the post
 */
public record ClockRow(
        UUID id,
        UUID migrant,
        String fileNo,
        String name,
        String post,
        String rule,
        String code,
        LocalDate due,
        LocalDate alert,
        LocalDate today)
        implements Subject, Serializable {

    ClockRow(
            UUID id,
            UUID migrant,
            String fileNo,
            String name,
            String post,
            String rule,
            String code,
            LocalDate due,
            LocalDate alert) {
        this(id, migrant, fileNo, name, post, rule, code, due, alert, null);
    }

    ClockRow on(LocalDate day) {
        return new ClockRow(id, migrant, fileNo, name, post, rule, code, due, alert, day);
    }

    /** Late, near, or running without haste. */
    public ClockState state() {
        if (today.isAfter(due)) {
            return ClockState.LATE;
        }
        return alert != null && !alert.isAfter(today) ? ClockState.NEAR : ClockState.RUNNING;
    }

    /** Days until the last one, below zero after it. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(today, due);
    }

    @Override
    public UUID subjectId() {
        return migrant;
    }
}
