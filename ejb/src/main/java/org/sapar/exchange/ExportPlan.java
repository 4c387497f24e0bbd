package org.sapar.exchange;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sapar.identity.Subject;

/**
 * How the file of an export is to be made.
 *
 * @param format null if there is nothing to make, because it was made meanwhile
 * @param heads of the columns, that of the mark last
 */
public record ExportPlan(
        UUID export, ExportFormat format, String sheet, String about, List<String> heads, ExportMark mark)
        implements Subject, Serializable {

    static ExportPlan of(RegisterExport export, ExportMark mark) {
        var words = export.words();
        var heads = Stream.concat(export.getColumns().stream().map(words::word), Stream.of(words.say("mark.column")))
                .map(ExportCells::safe)
                .toList();
        return new ExportPlan(
                export.getId(),
                export.getLayout().format(),
                words.say("mark.sheet"),
                words.say("mark.about"),
                heads,
                mark);
    }

    static ExportPlan nothing(UUID export) {
        return new ExportPlan(export, null, null, null, List.of(), null);
    }

    @Override
    public UUID subjectId() {
        return export;
    }
}
