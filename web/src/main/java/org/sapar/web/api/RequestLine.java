package org.sapar.web.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.requests.RequestRow;
import org.sapar.requests.RequestState;

/** One line of a queue. */
record RequestLine(
        UUID id,
        @Schema(examples = "YEK-SRV-2026-004812-09") String number,
        @Schema(examples = "RTN-A") String type,
        String applicant,
        RequestState state,
        String post,
        Instant receivedAt,
        ClockJson clock) {

    static RequestLine of(RequestRow row) {
        return new RequestLine(
                row.id(),
                row.number(),
                code(row.typeId()),
                row.applicant(),
                row.state(),
                row.post(),
                row.receivedAt(),
                ClockJson.of(row));
    }

    /** The code of a type is what its versions begin with, {@code RTN-A@2020-11-26}. */
    private static String code(String typeId) {
        return typeId.replaceFirst("@.*", "");
    }
}
