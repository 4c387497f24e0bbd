package org.sapar.web.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.employers.EmployerStanding;
import org.sapar.registry.journey.Employment;
import org.sapar.registry.journey.EmploymentRecord;
import org.sapar.registry.journey.EndReason;
import org.sapar.registry.journey.NewEmployment;
import org.sapar.registry.journey.WorkKind;

/** Work for one employer. */
@JsonIgnoreProperties(
        value = {"version", "employerStanding", "endedOn", "endReason", "struckWhy"},
        allowGetters = true)
record EmploymentJson(
        @Schema(description = "Born with the form, so that it can be sent again; also by the header Idempotency-Key")
        UUID id,

        @Schema(readOnly = true) Integer version,

        @Schema(description = "In which the work is, ISO 3166-1 alpha-2", examples = "RU")
        String country,

        Work work,

        @Schema(description = "Of the employer on the register; a tax number that the register has names him as well")
        UUID employerId,

        @Schema(readOnly = true, description = "How the employer stands, if the register has him")
        EmployerStanding employerStanding,

        @Schema(readOnly = true, description = "Last day of work, once it has ended")
        LocalDate endedOn,

        @Schema(readOnly = true) EndReason endReason,

        @Schema(readOnly = true, description = "Why it does not count; absent while it does")
        String struckWhy) {

    /** For whom, as what and for how long. */
    @Schema(name = "Work")
    record Work(
            String employer,

            @Schema(description = "Of the employer; in Russia the INN, with its check digits", examples = "7707083893")
            String taxNumber,

            WorkKind kind,

            @Schema(description = "ISCO-08, four digits", examples = "7112")
            String occupation,

            String contractNo,
            LocalDate startsOn,

            @Schema(description = "Last day by the contract")
            LocalDate endsOn) {

        static Work of(Employment work) {
            return new Work(
                    work.employer(),
                    work.taxNumber(),
                    work.kind(),
                    work.occupation(),
                    work.contractNo(),
                    work.startsOn(),
                    work.endsOn());
        }

        Employment form() {
            return new Employment(employer, taxNumber, kind, occupation, contractNo, startsOn, endsOn);
        }
    }

    static EmploymentJson of(EmploymentRecord employment) {
        var employer = employment.getKnownEmployer();
        return new EmploymentJson(
                employment.getId(),
                employment.getVersion(),
                employment.getCountry(),
                Work.of(employment.getWork()),
                employer == null ? null : employer.getId(),
                employer == null ? null : employer.getStanding(),
                employment.getEndedOn(),
                employment.getEndReason(),
                employment.getStruckWhy());
    }

    NewEmployment form(UUID known, UUID migrant) {
        return new NewEmployment(known, migrant, country, work == null ? null : work.form(), employerId, false);
    }
}
