package org.sapar.registry.journey;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * For whom, as what and for how long somebody works.
 *
 * @param employer as the contract names it
 * @param taxNumber of the employer in the host country, or null
 * @param occupation ISCO-08, four digits, or null
 * @param contractNo as printed, or null
 * @param endsOn last day by the contract, or null when it has none
 */
@Embeddable
public record Employment(
        @NotBlank @Size(max = 200) String employer,
        @Size(max = 20) String taxNumber,
        @NotNull @Enumerated(EnumType.STRING) WorkKind kind,

        @Pattern(regexp = "[0-9]{4}", message = "{registry.occupation}")
        String occupation,

        @Size(max = 60) String contractNo,
        @NotNull LocalDate startsOn,
        LocalDate endsOn)
        implements Serializable {}
