package org.sapar.registry.contacts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.sapar.identity.Subject;

/**
 * The form for a relative or somebody to be called in an emergency.
 *
 * @param id born with the form
 * @param fileNo number of the person's own file, as typed; null or blank for somebody who has none
 */
public record NewRelative(
        @NotNull UUID id,
        @NotNull UUID migrantId,
        @Size(max = 40) String fileNo,
        @NotNull @Valid Kin kin) implements Subject, Serializable {

    @Override
    public UUID subjectId() {
        return id;
    }

    @Override
    public Collection<UUID> subjectIds() {
        return Stream.of(id, migrantId).filter(Objects::nonNull).toList();
    }
}
