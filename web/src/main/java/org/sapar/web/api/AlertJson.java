package org.sapar.web.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.trail.AlertKind;
import org.sapar.trail.OpeningAlert;

/** An alert and what came of it. */
@Schema(description = "That somebody opened files in an unusual way")
record AlertJson(
        UUID id,
        int version,
        Instant at,
        AlertKind kind,

        @Schema(description = "Id of the account of whom it tells")
        String sub,

        String name,
        String post,

        @Schema(description = "When the first of the files was opened")
        Instant began,

        @Schema(description = "How many files") int amount,

        @Schema(description = "How many files the person opens in an hour otherwise; only for USUAL")
        Integer usual,

        @Schema(description = "Id of the dated rule", examples = "PACE@2026-01-01")
        String rule,

        @Schema(description = "Whose file it was; only for NAMESAKE")
        UUID migrantId,

        @Schema(description = "When somebody said what came of it; absent while it is open")
        Instant notedAt,

        String notedBy,
        String note) {

    static AlertJson of(OpeningAlert alert) {
        return new AlertJson(
                alert.getId(),
                alert.getVersion(),
                alert.getFiledAt(),
                alert.getKind(),
                alert.getSub(),
                alert.getAuthor(),
                alert.getPost(),
                alert.getBeganAt(),
                alert.getAmount(),
                alert.getUsual(),
                alert.getLimitRule(),
                alert.getMigrantId(),
                alert.getNotedAt(),
                alert.getNotedByName(),
                alert.getNote());
    }
}
