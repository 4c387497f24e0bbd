package org.sapar.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.sapar.identity.Subject;

/**
 * One line of the list of sessions.
 *
 * @param lastLesson day of the last lesson, which may come before the last day
 */
public record SessionRow(
        UUID id,
        String number,
        String programmeId,
        String centre,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate lastLesson,
        int capacity,
        SessionState state,
        long seated,
        long waiting)
        implements Subject, Serializable {

    /** Whether people may still be enrolled on this day at the centre, as the session itself says. */
    public boolean isEnrolling(LocalDate today) {
        return state.isEnrolling(lastLesson, today);
    }

    @Override
    public UUID subjectId() {
        return id;
    }
}
