package org.sapar.training;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.sapar.identity.Subject;

/**
 * The form that enrols somebody.
 *
 * @param id born with the form
 */
public record NewEnrolment(
        @NotNull UUID id, @NotNull UUID sessionId, @NotNull UUID migrantId) implements Subject, Serializable {

    @Override
    public UUID subjectId() {
        return id;
    }

    @Override
    public Collection<UUID> subjectIds() {
        return Stream.of(id, sessionId, migrantId).filter(Objects::nonNull).toList();
    }
}
