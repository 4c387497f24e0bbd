package org.sapar.web.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.training.AttendanceLine;

/** The attendance sheet of a session, or some lines of it; what is not named stays. */
record SheetForm(
        List<Line> lines,

        @Schema(description = "The version of the session that was seen, unless If-Match names it")
        Integer version) {

    /** A learner and the meetings. */
    @Schema(name = "SheetLine")
    record Line(UUID enrolmentId, List<MarkJson> meetings) {

        AttendanceLine form() {
            return new AttendanceLine(
                    enrolmentId,
                    meetings == null
                            ? null
                            : meetings.stream()
                                    .map(mark -> mark == null ? null : mark.form())
                                    .toList());
        }
    }

    List<AttendanceLine> form() {
        return lines == null
                ? null
                : lines.stream().map(line -> line == null ? null : line.form()).toList();
    }
}
