package org.sapar.registry;

import jakarta.validation.Valid;
import java.io.Serializable;
import org.sapar.identity.Sought;

/**
 * Somebody at the counter, as far as the form says who he is; each part may be null.
 *
 * @param pin personal number of the home country, as typed
 */
public record PersonSought(
        @Sought @Valid PersonName cyrillic,
        @Sought @Valid PersonName latin,
        Sex sex,
        BirthDate birthDate,
        @Sought String pin,
        @Valid NewDocument document)
        implements Serializable {

    /** Whether there is enough of him to look. */
    boolean isEmpty() {
        return pin == null && document == null && (birthDate == null || cyrillic == null && latin == null);
    }
}
