package org.sapar.web.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.trail.TrailRow;

/** One row of the trail. */
@Schema(description = "Who did or saw what")
record TrailJson(
        UUID id,
        Instant at,

        @Schema(description = "Id of the account, or system, or anonymous")
        String sub,

        String name,
        String post,
        String centre,
        String feature,

        @Schema(description = "What was called, with the step", examples = "perform ACCEPT")
        String action,

        @Schema(description = "Ids of the records that it was about")
        List<UUID> records,

        @Schema(description = "done, refused at the door, or the rule that stood in the way")
        String outcome,

        String reason,

        @Schema(description = "Number in the chain; absent while it waits for its seal")
        Long seal) {

    static TrailJson of(TrailRow row) {
        return new TrailJson(
                row.id(),
                row.at(),
                row.sub(),
                row.name(),
                row.post(),
                row.centre(),
                row.feature(),
                row.action(),
                row.named(),
                row.outcome(),
                row.reason(),
                row.seq());
    }
}
