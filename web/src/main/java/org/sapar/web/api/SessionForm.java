package org.sapar.web.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.training.NewSession;

/** Plans a session. */
record SessionForm(
        @Schema(description = "Born with the form, so that it can be sent again; also by the header Idempotency-Key")
        UUID id,

        @Schema(description = "Id of the version of the programme")
        String programme,

        LocalDate startsOn,
        LocalDate endsOn,
        @Schema(description = "Places", examples = "25") int capacity,

        @Schema(description = "Language of teaching: ky or ru", examples = "ky")
        String language,

        String room) {

    NewSession form(UUID known) {
        return new NewSession(known, programme, startsOn, endsOn, capacity, language, room);
    }
}
