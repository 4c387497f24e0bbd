package org.sapar.web.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.exchange.ExportState;
import org.sapar.exchange.RegisterExport;

/** An export in a list. */
record ExportLine(
        UUID id,
        @Schema(examples = "YEK-EXP-2026-000012-09") String number,

        ExportState state,
        Instant askedAt,
        String author,

        @Schema(description = "How many people were chosen") int people,

        @Schema(description = "Who gets it outside; absent for the post's own use")
        String recipient) {

    static ExportLine of(RegisterExport export) {
        return new ExportLine(
                export.getId(),
                export.getNumber(),
                export.getState(),
                export.getFiledAt(),
                export.getAuthor(),
                export.getRowCount(),
                export.getUse().recipient());
    }
}
