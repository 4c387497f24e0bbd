package org.sapar.web.api;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.exchange.ImportRow;
import org.sapar.exchange.RowState;
import org.sapar.web.shared.Refusals;

/** A line of a list and what became of it. */
@Schema(name = "ImportRow")
record ImportRowJson(
        UUID id,
        int version,

        @Schema(description = "As a spreadsheet counts, the head is 1")
        int number,

        List<String> cells,
        RowState state,

        @Schema(description = "The field that is wrong, if it is one", examples = "BIRTH_DATE")
        String field,

        @Schema(description = "Why it was refused, in the language of the caller")
        String reason,

        @Schema(description = "Id of the file that has what it tells")
        UUID migrantId) {

    static ImportRowJson of(ImportRow row, Locale language) {
        var rule = row.getReason();
        return new ImportRowJson(
                row.getId(),
                row.getVersion(),
                row.getNumber(),
                row.getCells(),
                row.getState(),
                rule == null ? null : rule.field(),
                rule == null ? null : Refusals.text(rule, language),
                row.getMigrantId());
    }
}
