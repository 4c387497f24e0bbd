package org.sapar.registry.employers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.UUID;
import org.sapar.identity.Subject;

/**
 * The form for an employer who is not on the register yet.
 *
 * @param id born with the form
 * @param verified whether it was compared with the state register today
 */
public record NewEmployer(@NotNull UUID id, @NotNull @Valid EmployerDetails details, boolean verified)
        implements Subject, Serializable {

    @Override
    public UUID subjectId() {
        return id;
    }
}
