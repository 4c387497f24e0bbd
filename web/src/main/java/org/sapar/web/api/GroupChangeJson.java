package org.sapar.web.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.GroupAction;
import org.sapar.registry.GroupFile;
import org.sapar.registry.GroupLeft;
import org.sapar.registry.GroupOutcome;
import org.sapar.registry.GroupRow;
import org.sapar.registry.GroupShift;
import org.sapar.registry.MigrantRow;

/** Many files that were changed as one, and what became of them. */
record GroupChangeJson(
        Line change,

        @Schema(description = "How many files went from what to the new value")
        List<Shift> shifts,

        @Schema(description = "The files that were left as they were")
        List<Left> left,

        @Schema(description = "The files that were left as they were when the change was undone")
        List<Left> kept,

        @Schema(description = "How many files the caller is not shown")
        int unnamed) {

    /** A change in a list. */
    @Schema(name = "GroupChangeLine")
    record Line(
            UUID id,
            GroupAction action,

            @Schema(description = "The language, or the region by ISO 3166-2", examples = "RU-CHE")
            String value,

            Instant madeAt,
            String author,

            @Schema(description = "How many files were chosen")
            int chosen,

            int changed,

            @Schema(description = "Until when it can be undone")
            Instant undoUntil,

            @Schema(description = "Absent as long as it stands")
            Instant undoneAt,

            @Schema(description = "Who undid it; absent as long as it stands")
            String undoneBy,

            @Schema(description = "How many files say again what they said before")
            int restored,

            @Schema(description = "Whether the caller can undo it now")
            boolean undoable) {

        static Line of(GroupRow row) {
            var change = row.change();
            return new Line(
                    change.getId(),
                    change.getAction(),
                    change.getTarget(),
                    change.getFiledAt(),
                    change.getAuthor(),
                    change.getChosen(),
                    change.getChanged(),
                    change.getUndoUntil(),
                    change.getUndoneAt(),
                    change.getUndoneByName(),
                    change.getRestored(),
                    row.undoable());
        }
    }

    /** Files that go from the same value to the new one. */
    @Schema(name = "GroupShift")
    record Shift(
            @Schema(description = "Absent where nothing was told", examples = "RU-SVE")
            String before,

            long files) {

        static Shift of(GroupShift shift) {
            return new Shift(shift.before(), shift.files());
        }
    }

    /** A file that is left as it is. */
    @Schema(name = "GroupLeft")
    record Left(
            UUID id, @Schema(examples = "PER-0000420-94") String fileNo, String cyrillic, GroupOutcome why) {

        static Left of(GroupLeft left) {
            MigrantRow file = left.file();
            return new Left(file.id(), file.fileNo(), file.nameCyrillic(), left.why());
        }
    }

    static GroupChangeJson of(GroupFile file) {
        return new GroupChangeJson(
                Line.of(new GroupRow(file.change(), file.undoable())),
                file.shifts().stream().map(Shift::of).toList(),
                file.left().stream().map(Left::of).toList(),
                file.kept().stream().map(Left::of).toList(),
                file.unnamed());
    }
}
