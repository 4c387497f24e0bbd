package org.sapar.requests;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Subject;

/**
 * A service that somebody asked another post for, as far as a post that serves the person now has to know it.
 *
 * @param post code of the post that has the request
 */
public record ServiceElsewhere(
        UUID id, UUID migrantId, String number, String typeId, RequestState state, String post, Instant receivedAt)
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
