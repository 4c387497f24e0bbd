package org.sapar.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Subject;

/** One line of the attendance sheet: a learner and the meetings. */
public record AttendanceLine(
        @NotNull UUID enrolmentId, @NotNull @Valid List<@NotNull Attendance> meetings)
        implements Subject, Serializable {

    @Override
    public UUID subjectId() {
        return enrolmentId;
    }
}
