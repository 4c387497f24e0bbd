package org.sapar.web.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.employers.Employer;
import org.sapar.registry.employers.EmployerDetails;
import org.sapar.registry.employers.EmployerStanding;
import org.sapar.registry.employers.IndustrySection;
import org.sapar.registry.employers.MendedEmployer;
import org.sapar.registry.employers.NewEmployer;

/** An entry of the register of employers. */
@JsonIgnoreProperties(
        value = {"standing", "standingReason", "verifiedOn", "verifiedBy"},
        allowGetters = true)
record EmployerJson(
        @Schema(description = "Born with the form, so that it can be sent again; also by the header Idempotency-Key")
        UUID id,

        @Schema(description = "The version that was seen, unless If-Match names it; not for a new entry")
        Integer version,

        Details details,

        @Schema(writeOnly = true, description = "Whether it was compared with the state register today")
        Boolean verified,

        @Schema(readOnly = true) EmployerStanding standing,

        @Schema(readOnly = true, description = "Why one has to be careful, or is not any more")
        String standingReason,

        @Schema(readOnly = true, description = "The day on which it was compared with the state register")
        LocalDate verifiedOn,

        @Schema(readOnly = true, description = "Who compared it")
        String verifiedBy) {

    /** Who the employer is and how he is reached. */
    @Schema(name = "EmployerDetails")
    record Details(
            @Schema(description = "As the state register has it")
            String legalName,

            @Schema(description = "ISO 3166-1 alpha-2", examples = "RU")
            String country,

            @Schema(description = "In Russia the INN, with its check digits", examples = "7707083893")
            String taxNumber,

            @Schema(description = "In Russia the OGRN, with its check digit", examples = "1027700132195")
            String stateNumber,

            @Schema(description = "Section of ISIC Rev. 4", examples = "F")
            IndustrySection section,

            @Schema(description = "ISO 3166-2", examples = "RU-SVE")
            String region,

            String address,

            @Schema(description = "Whom one asks for") String contact,

            String phone,
            String email) {

        static Details of(EmployerDetails details) {
            return new Details(
                    details.legalName(),
                    details.country(),
                    details.taxNumber(),
                    details.stateNumber(),
                    details.section(),
                    details.region(),
                    details.address(),
                    details.contact(),
                    details.phone(),
                    details.email());
        }

        EmployerDetails form() {
            return new EmployerDetails(
                    legalName, country, taxNumber, stateNumber, section, region, address, contact, phone, email);
        }
    }

    static EmployerJson of(Employer employer) {
        return new EmployerJson(
                employer.getId(),
                employer.getVersion(),
                Details.of(employer.getDetails()),
                null,
                employer.getStanding(),
                employer.getStandingReason(),
                employer.getVerifiedOn(),
                employer.getVerifiedBy());
    }

    private EmployerDetails told() {
        return details == null ? null : details.form();
    }

    MendedEmployer mended() {
        return new MendedEmployer(told(), Boolean.TRUE.equals(verified));
    }

    NewEmployer form(UUID known) {
        return new NewEmployer(known, told(), Boolean.TRUE.equals(verified));
    }
}
