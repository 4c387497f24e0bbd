package org.sapar.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.training.Enrolment;
import org.sapar.training.EnrolmentState;
import org.sapar.training.Meeting;
import org.sapar.training.Session;
import org.sapar.training.SessionAction;
import org.sapar.training.SessionFile;
import org.sapar.training.SessionState;

/** A session with its learners and what the caller may do now. */
record SessionJson(
        UUID id,
        int version,
        @Schema(examples = "BSH01-SES-2026-000012-30") String number,
        String programme,
        String centre,
        LocalDate startsOn,
        LocalDate endsOn,
        String language,
        String room,
        SessionState state,
        PlacesJson places,

        @Schema(description = "Percent of the minutes that must be attended")
        int attendancePercent,

        List<Lesson> lessons,
        List<EnrolmentJson> enrolments,
        @Schema(description = "What the caller may do now") List<SessionAction> actions) {

    /** One module on one day. */
    @Schema(name = "Lesson")
    record Lesson(
            @Schema(description = "From 1") int place,
            LocalDate day,
            String module,
            int minutes,

            @Schema(description = "No minute of it may be missed")
            boolean full) {

        static Lesson of(Meeting meeting) {
            return new Lesson(
                    meeting.getPlace(),
                    meeting.getDay(),
                    meeting.getModuleCode(),
                    meeting.getMinutes(),
                    meeting.isFullAttendance());
        }
    }

    static SessionJson of(SessionFile file) {
        Session session = file.session();
        return new SessionJson(
                session.getId(),
                session.getVersion(),
                session.getNumber(),
                session.getProgrammeId(),
                session.getCentre(),
                session.getStartsOn(),
                session.getEndsOn(),
                session.getLanguage(),
                session.getRoom(),
                session.getState(),
                places(session.getCapacity(), file.enrolments()),
                session.getAttendanceMin(),
                session.getMeetings().stream().map(Lesson::of).toList(),
                enrolments(file),
                file.actions());
    }

    static List<EnrolmentJson> enrolments(SessionFile file) {
        return file.enrolments().stream().map(EnrolmentJson::of).toList();
    }

    private static PlacesJson places(int capacity, List<Enrolment> enrolments) {
        return new PlacesJson(
                capacity,
                count(enrolments, EnrolmentState.seated()),
                count(enrolments, Set.of(EnrolmentState.WAITLISTED)));
    }

    private static long count(List<Enrolment> enrolments, Set<EnrolmentState> states) {
        return enrolments.stream()
                .filter(enrolment -> states.contains(enrolment.getState()))
                .count();
    }
}
