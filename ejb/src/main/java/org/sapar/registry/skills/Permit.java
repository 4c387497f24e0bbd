package org.sapar.registry.skills;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A licence that somebody holds.
 *
 * @param licence code of the list of licences
 * @param number as printed, or null
 * @param expiresOn last day, or null when it has none
 */
@Embeddable
public record Permit(
        @NotNull @Size(max = 20) String licence,
        @Size(max = 40) String number,
        LocalDate expiresOn) implements Serializable {

    /** Whether it is a later one than was known: with a later last day, or with another number and no earlier one. */
    boolean renews(Permit known) {
        if (expiresOn != null && known.expiresOn != null && !expiresOn.equals(known.expiresOn)) {
            return expiresOn.isAfter(known.expiresOn);
        }
        return number != null && !number.equals(known.number) || expiresOn != null && known.expiresOn == null;
    }
}
