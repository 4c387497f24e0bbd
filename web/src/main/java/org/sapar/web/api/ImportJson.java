package org.sapar.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.exchange.ImportAction;
import org.sapar.exchange.ImportColumn;
import org.sapar.exchange.ImportFile;
import org.sapar.exchange.ImportState;
import org.sapar.exchange.ListField;
import org.sapar.exchange.RowState;

/** A list of people and how far it has come. */
@Schema(name = "Import")
record ImportJson(
        UUID id,
        int version,

        @Schema(examples = "people.xlsx") String fileName,

        @Schema(examples = "Бакыт Токтогулов") String author,

        Instant sentAt,
        int rows,
        ImportState state,

        @Schema(description = "How many lines the work that is under way has behind it")
        long done,

        @Schema(description = "How many lines are in each state")
        Map<RowState, Long> counts,

        @Schema(description = "The heads and what stands in the columns")
        List<Column> columns,

        @Schema(description = "What the caller may do now") List<ImportAction> actions) {

    /** A column of a list. */
    @Schema(name = "ImportColumn")
    record Column(
            @Schema(examples = "Фамилия") String title,

            @Schema(description = "Absent if it is not read")
            ListField field) {

        static Column of(ImportColumn column) {
            return new Column(column.title(), column.field());
        }
    }

    static ImportJson of(ImportFile file) {
        var batch = file.batch();
        return new ImportJson(
                batch.getId(),
                batch.getVersion(),
                batch.getFileName(),
                batch.getAuthor(),
                batch.getFiledAt(),
                batch.getRowCount(),
                batch.getState(),
                file.done(),
                file.counts(),
                batch.getColumns().stream().map(Column::of).toList(),
                file.actions());
    }
}
