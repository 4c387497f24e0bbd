package org.sapar.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.sapar.identity.Subject;

/** One line of the list of sessions. */
public record SessionRow(
        UUID id,
        String number,
        String programmeId,
        String centre,
        LocalDate startsOn,
        LocalDate endsOn,
        int capacity,
        SessionState state,
        long seated,
        long waiting)
        implements Subject, Serializable {

    @Override
    public UUID subjectId() {
        return id;
    }
}
