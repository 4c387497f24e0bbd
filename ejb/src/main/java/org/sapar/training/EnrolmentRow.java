package org.sapar.training;

import java.io.Serializable;
import java.time.Instant;
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
}
