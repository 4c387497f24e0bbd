package org.sapar.web.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.Migrant;
import org.sapar.registry.RegistrationKind;
import org.sapar.registry.RegistrationRow;
import org.sapar.registry.RegistrationState;

/** An entry of the consular register in a list. */
record RegistrationLine(
        UUID id,
        Registrant migrant,

        @Schema(description = "Absent before the entry stands", examples = "YEK-REG-2026-000123-57")
        String number,

        RegistrationKind kind,
        RegistrationState state,

        @Schema(description = "The post on whose register it is", examples = "YEK")
        String post,

        @Schema(description = "The post in whose district the person lives now and which may take the entry over")
        String offeredTo,

        @Schema(description = "The day after which it ends by itself")
        LocalDate dueOn) {

    /** Whose entry it is. */
    @Schema(name = "Registrant")
    record Registrant(
            UUID id,

            @Schema(examples = "PER-0000420-94") String fileNo,

            @Schema(examples = "Абдыкадыров Нурлан") String name) {

        static Registrant of(Migrant migrant) {
            return new Registrant(migrant.getId(), migrant.getFileNo(), migrant.getNameCyrillic());
        }
    }

    static RegistrationLine of(RegistrationRow row) {
        return new RegistrationLine(
                row.id(),
                new Registrant(row.migrantId(), row.fileNo(), row.name()),
                row.number(),
                row.kind(),
                row.state(),
                row.post(),
                row.offeredTo(),
                row.dueOn());
    }
}
