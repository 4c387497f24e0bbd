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
        LocalDate expiresOn) implements Serializable {}
