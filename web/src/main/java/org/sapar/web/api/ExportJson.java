package org.sapar.web.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.exchange.ExportAction;
import org.sapar.exchange.ExportColumn;
import org.sapar.exchange.ExportDecision;
import org.sapar.exchange.ExportFile;
import org.sapar.exchange.ExportFormat;
import org.sapar.exchange.ExportPurpose;
import org.sapar.exchange.LegalBasis;

/** An export and what became of it. */
record ExportJson(
        UUID id,
        int version,
        ExportLine line,
        Wish wish,

        @Schema(description = "The post that asks; absent for the ministry", examples = "YEK")
        String post,

        @Schema(description = "How many of the people the system is through with")
        int done,

        @Schema(description = "How many stand in the file") int given,

        @Schema(
                description = "Id of the dated rule that says how many leave with one person",
                examples = "ALONE@2026-01-01")
        String rule,

        @Schema(description = "Until when it waits for the second person; absent if it needs none")
        Instant lapsesAt,

        @Schema(description = "What the second person said") Second second,

        Instant readyAt,

        @Schema(description = "Until when the file can be fetched")
        Instant expiresAt,

        Instant fetchedAt,

        @Schema(description = "What the caller may do with it now")
        List<ExportAction> actions,

        @Schema(description = "Whether the caller may fetch the file now")
        boolean fetchable) {

    /** What was asked for. */
    @Schema(name = "ExportWish")
    record Wish(
            @Schema(description = "Whom, as the directory takes it; absent for everybody", examples = "Абдыкадыров")
            String q,

            @Schema(description = "Only files that this post keeps", examples = "YEK")
            String keptBy,

            ExportPurpose purpose,

            @Schema(description = "Within the purpose") List<ExportColumn> columns,

            ExportFormat format,

            @Schema(description = "Of heads and words: ky, ru or en", examples = "ru")
            String language,

            LegalBasis basis,
            String why) {}

    /** What the second person said. */
    @Schema(name = "ExportSecond")
    record Second(String name, Instant at, String note) {

        static Second of(ExportDecision said) {
            return said == null ? null : new Second(said.name(), said.at(), said.note());
        }
    }

    static ExportJson of(ExportFile file) {
        var export = file.export();
        return new ExportJson(
                export.getId(),
                export.getVersion(),
                ExportLine.of(export),
                new Wish(
                        export.getSought().text(),
                        export.getSought().post(),
                        export.getUse().purpose(),
                        export.getColumns(),
                        export.getLayout().format(),
                        export.getLayout().language(),
                        export.getUse().basis(),
                        export.getWhy()),
                export.getPost(),
                export.getDoneRows(),
                export.getGivenRows(),
                export.getLimitRule(),
                export.getLapsesAt(),
                Second.of(export.getDecision()),
                export.getReadyAt(),
                export.getExpiresAt(),
                export.getFetchedAt(),
                file.actions(),
                file.fetchable());
    }
}
