package org.sapar.web.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.journey.BorderCrossing;
import org.sapar.registry.journey.CrossingResult;
import org.sapar.registry.journey.Direction;
import org.sapar.registry.journey.NewCrossing;

/** One passage of a border. */
@JsonIgnoreProperties(
        value = {"version", "struckWhy"},
        allowGetters = true)
record CrossingJson(
        @Schema(description = "Born with the form, so that it can be sent again; also by the header Idempotency-Key")
        UUID id,

        @Schema(readOnly = true) Integer version,

        @Schema(description = "Whose border, ISO 3166-1 alpha-2", examples = "RU")
        String country,

        Direction direction,
        @Schema(description = "As the stamp says") LocalDate day,

        @Schema(description = "Time of day by the clock of the border", examples = "08:20")
        String time,

        String checkpoint,

        @Schema(description = "Id of the document that was shown")
        UUID document,

        CrossingResult result,

        @Schema(readOnly = true, description = "Why it does not count; absent while it does")
        String struckWhy) {

    static CrossingJson of(BorderCrossing crossing) {
        var shown = crossing.getDocument();
        return new CrossingJson(
                crossing.getId(),
                crossing.getVersion(),
                crossing.getCountry(),
                crossing.getDirection(),
                crossing.getCrossedOn(),
                crossing.getCrossedAt(),
                crossing.getCheckpoint(),
                shown == null ? null : shown.getId(),
                crossing.getResult(),
                crossing.getStruckWhy());
    }

    NewCrossing form(UUID known, UUID migrant) {
        return new NewCrossing(known, migrant, country, direction, day, time, checkpoint, document, result);
    }
}
