package org.sapar.web.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.training.Enrolment;
import org.sapar.training.EnrolmentState;

/** A migrant's place, or wait for a place, in a session. */
record EnrolmentJson(
        UUID id,
        int version,
        UUID sessionId,
        ApplicantJson learner,
        EnrolmentState state,
        Instant appliedAt,
        @Schema(description = "Minutes attended so far") int minutes,
        @Schema(description = "Attended enough to complete") boolean thresholdMet,
        List<MarkJson> attendance) {

    static EnrolmentJson of(Enrolment enrolment) {
        return new EnrolmentJson(
                enrolment.getId(),
                enrolment.getVersion(),
                enrolment.getSession().getId(),
                ApplicantJson.of(enrolment.getMigrant()),
                enrolment.getState(),
                enrolment.getFiledAt(),
                enrolment.getMinutes(),
                enrolment.isThresholdMet(),
                enrolment.getAttendances().stream().map(MarkJson::of).toList());
    }
}
