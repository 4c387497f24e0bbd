package org.sapar.web.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.training.SessionRow;
import org.sapar.training.SessionState;

/** One line of the list of sessions. */
record SessionLine(
        UUID id,
        @Schema(examples = "BSH01-SES-2026-000012-30") String number,
        String programme,
        String centre,
        LocalDate startsOn,
        LocalDate endsOn,
        SessionState state,
        PlacesJson places) {

    static SessionLine of(SessionRow row) {
        return new SessionLine(
                row.id(),
                row.number(),
                row.programmeId(),
                row.centre(),
                row.startsOn(),
                row.endsOn(),
                row.state(),
                new PlacesJson(row.capacity(), row.seated(), row.waiting()));
    }
}
