package org.sapar.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.sapar.identity.Reason;
import org.sapar.identity.Subject;

/**
 * The registration form.
 *
 * @param id born with the form
 * @param document null when there is none at hand
 * @param mobile as typed
 * @param consent that the person agreed after the text was read out
 * @param language in which the person wants to be spoken to: ky, ru or en
 * @param pinReason why a PIN that disagrees with sex or birth date is right all the same, or null
 */
public record NewMigrant(
        @NotNull UUID id,
        @NotNull @Valid NewPerson person,
        @Valid NewDocument document,
        @NotNull @Valid NewStay stay,
        @NotNull @Size(max = 40) String mobile,
        @AssertTrue(message = "{registry.consent}") boolean consent,
        @NotNull @Pattern(regexp = "ky|ru|en") String language,
        @Reason @Size(max = 500) String pinReason)
        implements Subject, Serializable {

    @Override
    public UUID subjectId() {
        return id;
    }
}
