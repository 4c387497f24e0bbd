package org.sapar.registry.journey;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.sapar.identity.Subject;

/**
 * The form for one passage of the border.
 *
 * @param id born with the form
 * @param country whose border, ISO 3166-1 alpha-2
 * @param day as the stamp says
 * @param time of day, {@code 08:20}, or null when it is not known
 * @param checkpoint where, or null
 * @param documentId the document on file that was shown, or null
 */
public record NewCrossing(
        @NotNull UUID id,
        @NotNull UUID migrantId,

        @NotNull @Pattern(regexp = "[A-Z]{2}", message = "{registry.country}")
        String country,

        @NotNull Direction direction,
        @NotNull LocalDate day,

        @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]", message = "{registry.time}")
        String time,

        @Size(max = 100) String checkpoint,
        UUID documentId,
        @NotNull CrossingResult result)
        implements Subject, Serializable {

    @Override
    public UUID subjectId() {
        return id;
    }

    @Override
    public Collection<UUID> subjectIds() {
        return Stream.of(id, migrantId).filter(Objects::nonNull).toList();
    }

    /** The same with another text for the checkpoint. */
    NewCrossing at(String place) {
        return new NewCrossing(id, migrantId, country, direction, day, time, place, documentId, result);
    }
}
