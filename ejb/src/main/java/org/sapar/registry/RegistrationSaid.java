package org.sapar.registry;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.sapar.identity.Reason;

/**
 * What somebody says with an action on a consular registration.
 *
 * @param reason why the person is taken off the register; null for other actions
 * @param since the day from which the person is not on it; null for other actions
 * @param why in the officer's words; may be null where none are asked for
 */
public record RegistrationSaid(
        RemovalReason reason,
        LocalDate since,
        @Reason @Size(max = 500) String why) implements Serializable {

    /** Nothing. */
    public static final RegistrationSaid NOTHING = new RegistrationSaid(null, null, null);

    /** The words without blanks around them, or null if there are none. */
    String words() {
        return why == null || why.isBlank() ? null : why.strip();
    }
}
