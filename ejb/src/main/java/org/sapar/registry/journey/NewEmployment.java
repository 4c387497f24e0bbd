package org.sapar.registry.journey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.sapar.identity.Subject;

/**
 * The form for work that somebody has taken up.
 *
 * @param id born with the form
 * @param employerId of the employer on the register, or null; a tax number that the register has names him as well
 * @param country in which the work is, ISO 3166-1 alpha-2
 * @param enlisted whether the employer is to be put on the register, under {@code employerId}
 */
public record NewEmployment(
        @NotNull UUID id,
        @NotNull UUID migrantId,

        @NotNull @Pattern(regexp = "[A-Z]{2}", message = "{registry.country}")
        String country,

        @NotNull @Valid Employment work,
        UUID employerId,
        boolean enlisted)
        implements Subject, Serializable {

    /** Work for somebody who is named only. */
    public NewEmployment(UUID id, UUID migrantId, String country, Employment work) {
        this(id, migrantId, country, work, null, false);
    }

    @Override
    public UUID subjectId() {
        return id;
    }

    @Override
    public Collection<UUID> subjectIds() {
        return Stream.of(id, migrantId, enlisted ? employerId : null)
                .filter(Objects::nonNull)
                .toList();
    }
}
