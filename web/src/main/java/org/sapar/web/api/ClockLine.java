package org.sapar.web.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.journey.ClockRow;
import org.sapar.registry.journey.ClockState;

/** What is due for somebody in the host country, as a line of a list. */
@Schema(description = "What is due for somebody in the host country")
record ClockLine(
        UUID id,
        ApplicantJson migrant,

        @Schema(description = "The post on whose list it stands", examples = "YEK")
        String post,

        Term term) {

    /** By when something is asked. */
    @Schema(name = "HostTerm")
    record Term(
            @Schema(description = "What is asked", examples = "RU-EAEU-REG")
            String code,

            @Schema(description = "Id of the dated rule", examples = "RU-EAEU-REG@2015-01-01")
            String rule,

            @Schema(description = "The last day") LocalDate due,

            @Schema(description = "The day of the first reminder")
            LocalDate alert,

            ClockState state) {}

    static ClockLine of(ClockRow row) {
        return new ClockLine(
                row.id(),
                new ApplicantJson(row.migrant(), row.fileNo(), row.name()),
                row.post(),
                new Term(row.code(), row.rule(), row.due(), row.alert(), row.state()));
    }
}
