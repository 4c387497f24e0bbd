package org.sapar.registry.employers;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;

/**
 * Who an employer is and how he is reached.
 *
 * @param legalName as the state register has it
 * @param country in which he is registered, ISO 3166-1 alpha-2
 * @param taxNumber in Russia the INN, or null
 * @param stateNumber in Russia the OGRN, or null
 * @param section what he does, or null
 * @param region where he is, ISO 3166-2, or null
 * @param contact whom one asks for there, or null
 */
@Embeddable
public record EmployerDetails(
        @NotBlank @Size(max = 200) String legalName,

        @NotNull @Pattern(regexp = "[A-Z]{2}", message = "{registry.country}")
        String country,

        @Size(max = 20) String taxNumber,
        @Size(max = 30) String stateNumber,
        @Enumerated(EnumType.STRING) IndustrySection section,
        @Size(max = 6) String region,
        @Size(max = 200) String address,
        @Size(max = 200) String contact,

        @Pattern(regexp = "[+0-9 ()-]{5,40}", message = "{registry.mobile}")
        String phone,

        @Email(message = "{registry.employer.email}") @Size(max = 100)
        String email)
        implements Serializable {

    /** Whether the two say otherwise who the employer is, so that a look into the state register counts no more. */
    boolean isOther(EmployerDetails before) {
        return !legalName.equals(before.legalName)
                || !country.equals(before.country)
                || !Objects.equals(taxNumber, before.taxNumber)
                || !Objects.equals(stateNumber, before.stateNumber);
    }
}
