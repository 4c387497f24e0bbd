package org.sapar.training;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Subject;

/** One line of a list of learners. */
public record EnrolmentRow(
        UUID id,
        UUID sessionId,
        String sessionNumber,
        UUID migrantId,
        String fileNo,
        String name,
        EnrolmentState state,
        String centre,
        Instant appliedAt)
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
