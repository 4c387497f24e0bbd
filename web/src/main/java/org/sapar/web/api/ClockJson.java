package org.sapar.web.api;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.requests.ConsularRequest;
import org.sapar.requests.RequestRow;

/** The statutory clock of a request; it starts with the acceptance. */
record ClockJson(
        Instant acceptedAt,

        @Schema(description = "Last day of the time, in the time zone of the post")
        LocalDate dueOn,

        @Schema(description = "The moment at which that day ends")
        Instant dueAt,

        @Schema(description = "The day since which it stands still; absent while it runs")
        LocalDate pausedOn,

        @Schema(description = "The rule that made the due day")
        String rule) {

    static ClockJson of(ConsularRequest request) {
        return new ClockJson(
                request.getAcceptedAt(),
                request.getDueOn(),
                request.getDueAt(),
                request.getPausedOn(),
                request.getDueRule());
    }

    static ClockJson of(RequestRow row) {
        return new ClockJson(null, row.dueOn(), row.dueAt(), row.pausedOn(), null);
    }
}
