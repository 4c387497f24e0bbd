package org.sapar.web.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.ComparedField;
import org.sapar.registry.ComparedFile;
import org.sapar.registry.PersonField;
import org.sapar.registry.Suspicion;
import org.sapar.registry.SuspicionAction;
import org.sapar.registry.SuspicionFile;
import org.sapar.registry.SuspicionState;

/** Two files that may be of one person, side by side. */
@Schema(name = "Suspicion")
record SuspicionJson(
        UUID id,
        int version,
        SuspicionState state,

        @Schema(description = "Sum of the findings when the two were compared", examples = "9.0")
        BigDecimal points,

        List<SuspectsJson.Found> findings,
        Side one,
        Side other,
        List<Field> fields,

        @Schema(description = "What the caller may do now") List<SuspicionAction> actions,

        Verdict decided) {

    /** One of the two files; masked while the caller has not said why he looks at a file of another post. */
    @Schema(name = "ComparedFile")
    record Side(
            UUID id,
            int version,

            @Schema(examples = "PER-0000420-94") String fileNo,

            @Schema(examples = "YEK") String post,

            boolean masked,

            @Schema(examples = "Абдыкадыров Нурлан") String name,

            List<String> documents,

            @Schema(description = "How many records of each kind")
            Map<String, Long> records,

            @Schema(description = "Absent if there is none, or masked")
            PhotoJson photo) {

        static Side of(ComparedFile file) {
            return new Side(
                    file.id(),
                    file.version(),
                    file.fileNo(),
                    file.post(),
                    file.masked(),
                    file.name(),
                    file.documents(),
                    file.records(),
                    file.photo() == null ? null : PhotoJson.of(file.photo()));
        }
    }

    /** What the two say in one field. */
    @Schema(name = "ComparedField")
    record Field(PersonField field, String one, String other, boolean same) {

        static Field of(ComparedField field) {
            return new Field(field.field(), field.one(), field.other(), field.same());
        }
    }

    /** What was decided last. */
    @Schema(name = "SuspicionVerdict")
    record Verdict(
            @Schema(examples = "Бакыт Осмонов") String by,

            Instant at,
            String reason,

            @Schema(description = "Id of the file that stays")
            UUID kept,

            @Schema(description = "The fields in which the other file is right")
            Set<PersonField> taken,

            @Schema(description = "Last day on which the two can be separated again")
            LocalDate separableUntil) {

        static Verdict of(Suspicion pair) {
            return pair.getDecidedBy() == null
                    ? null
                    : new Verdict(
                            pair.getDecidedByName(),
                            pair.getDecidedAt(),
                            pair.getReason(),
                            pair.getKept() == null ? null : pair.getKept().getId(),
                            pair.getTaken(),
                            pair.getSeparableUntil());
        }
    }

    static SuspicionJson of(SuspicionFile file, Locale language) {
        var pair = file.suspicion();
        return new SuspicionJson(
                pair.getId(),
                pair.getVersion(),
                pair.getState(),
                pair.getPoints(),
                pair.getFindings().stream()
                        .map(finding -> SuspectsJson.Found.of(finding, language))
                        .toList(),
                Side.of(file.one()),
                Side.of(file.other()),
                file.fields().stream().map(Field::of).toList(),
                file.actions(),
                Verdict.of(pair));
    }
}
