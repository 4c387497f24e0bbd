package org.sapar.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.training.Attendance;
import org.sapar.training.Mark;

/** How somebody attended one meeting. */
record MarkJson(
        @Schema(description = "Place of the meeting in the session, from 1")
        int place,

        Mark mark,
        @Schema(description = "0 unless late") int minutesLate) {

    static MarkJson of(Attendance attendance) {
        return new MarkJson(attendance.place(), attendance.mark(), attendance.minutesLate());
    }

    Attendance form() {
        return new Attendance(place, mark, minutesLate);
    }
}
