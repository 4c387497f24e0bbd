package org.sapar.registry;

import java.util.List;
import java.util.UUID;
import org.sapar.identity.Subject;
import org.sapar.trail.TrailRow;

/** Who saw and changed the file of a migrant, a page of it. */
public record FileTrail(UUID migrantId, String fileNo, String name, List<TrailRow> rows) implements Subject {

    @Override
    public UUID subjectId() {
        return migrantId;
    }
}
