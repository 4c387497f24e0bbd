package org.sapar.registry.photos;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.sapar.identity.Subject;

/**
 * The form for a photo, without the picture itself.
 *
 * @param id born with the form
 * @param migrantId of whom it is
 * @param takenOn the day on which it was taken; of a document the day on which that was issued
 */
public record NewPhoto(
        @NotNull UUID id,
        @NotNull UUID migrantId,
        @NotNull PhotoSource source,
        @NotNull LocalDate takenOn) implements Subject, Serializable {

    @Override
    public UUID subjectId() {
        return id;
    }

    @Override
    public Collection<UUID> subjectIds() {
        return Stream.of(id, migrantId).filter(Objects::nonNull).toList();
    }
}
