package org.sapar.requests;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.sapar.identity.Subject;

/**
 * The form that opens a request.
 *
 * @param id born with the form
 * @param migrantId who applies
 * @param type code of the request type
 * @param details what is asked for, in the officer's words; may be null
 */
public record NewRequest(
        @NotNull UUID id,
        @NotNull UUID migrantId,
        @NotNull @Size(max = 10) String type,
        @NotNull Channel channel,
        @Size(max = 2000) String details)
        implements Subject, Serializable {

    @Override
    public UUID subjectId() {
        return id;
    }

    @Override
    public Collection<UUID> subjectIds() {
        return Stream.of(id, migrantId).filter(Objects::nonNull).toList();
    }
}
