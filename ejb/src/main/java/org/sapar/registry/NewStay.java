package org.sapar.registry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Where and why somebody stays.
 *
 * @param region subdivision of the host country, ISO 3166-2
 * @param enteredOn day of entry, or null when it was not asked
 */
public record NewStay(
        @NotNull @Pattern(regexp = "[A-Z]{2}-[A-Z0-9]{1,3}", message = "{registry.region}")
        String region,

        @NotNull StayPurpose purpose,
        LocalDate enteredOn)
        implements Serializable {}
