package org.sapar.registry.skills;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.sapar.identity.Subject;

/**
 * The form for something that somebody can do.
 *
 * @param <T> what: {@link Trade}, {@link Speech}, {@link Permit} or {@link Schooling}
 * @param id born with the form
 */
public record NewSkill<T extends Serializable>(
        @NotNull UUID id,
        @NotNull UUID migrantId,
        @NotNull @Valid T told) implements Subject, Serializable {

    @Override
    public UUID subjectId() {
        return id;
    }

    @Override
    public Collection<UUID> subjectIds() {
        return Stream.of(id, migrantId).filter(Objects::nonNull).toList();
    }
}
