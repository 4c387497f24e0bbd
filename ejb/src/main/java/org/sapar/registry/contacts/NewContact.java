package org.sapar.registry.contacts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.sapar.identity.Subject;

/**
 * The form for a number or address.
 *
 * @param id born with the form
 */
public record NewContact(
        @NotNull UUID id,
        @NotNull UUID migrantId,
        @NotNull @Valid Reach reach,
        @NotNull @Valid Safety safety) implements Subject, Serializable {

    @Override
    public UUID subjectId() {
        return id;
    }

    @Override
    public Collection<UUID> subjectIds() {
        return Stream.of(id, migrantId).filter(Objects::nonNull).toList();
    }
}
