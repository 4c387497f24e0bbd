package org.sapar.web.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.SuspicionRow;
import org.sapar.registry.SuspicionState;
import org.sapar.registry.matching.Finding;
import org.sapar.registry.matching.Verdict;

/** A pair of files in a list. */
record SuspicionLine(
        UUID id,
        SuspicionState state,

        @Schema(description = "What the points mean in a register of this size")
        Verdict verdict,

        @Schema(examples = "9.0") BigDecimal points,

        List<Finding> findings,
        File one,
        File other) {

    /** One of the two files, masked where another post keeps it. */
    @Schema(name = "SuspectedFile")
    record File(
            UUID id,

            @Schema(examples = "PER-0000420-94") String fileNo,

            @Schema(examples = "Абдыкадыров Нурлан") String name,

            @Schema(description = "As ISO 8601 says; only the year where it is masked", examples = "1993-05-12")
            String birth,

            @Schema(examples = "YEK") String post) {

        static File of(SuspicionRow.Side side) {
            return new File(side.id(), side.fileNo(), side.name(), side.birth(), side.post());
        }
    }

    static SuspicionLine of(SuspicionRow row) {
        return new SuspicionLine(
                row.id(),
                row.state(),
                row.verdict(),
                row.points(),
                row.findings(),
                File.of(row.one()),
                File.of(row.other()));
    }
}
