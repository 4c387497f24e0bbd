package org.sapar.requests;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Subject;

/** One line of a queue. */
public record RequestRow(
        UUID id,
        UUID migrantId,
        String number,
        String typeId,
        String applicant,
        RequestState state,
        LocalDate dueOn,
        Instant dueAt,
        LocalDate pausedOn,
        Instant receivedAt,
        String post)
        implements Subject, Serializable {

    @Override
    public UUID subjectId() {
        return id;
    }

    @Override
    public Collection<UUID> subjectIds() {
        return List.of(id, migrantId);
    }
}
