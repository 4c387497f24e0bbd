package org.sapar.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sapar.shared.Broken;

/** Moves a session, and lets its learners follow. */
@ApplicationScoped
class SessionMoves {

    private static final Set<Mark> CAME = EnumSet.of(Mark.PRESENT, Mark.LATE);

    @Inject
    Sessions sessions;

    void perform(Session session, SessionAction action) {
        sessions.entityManager().lock(session, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        session.perform(action);
        var learners = sessions.enrolments(session.getId());
        switch (action) {
            case FINISH -> learners.forEach(Enrolment::finish);
            case CANCEL ->
                learners.stream()
                        .filter(learner -> EnrolmentAction.moves()
                                .to(learner.getState(), EnrolmentAction.WITHDRAW)
                                .isPresent())
                        .forEach(learner -> learner.perform(EnrolmentAction.WITHDRAW));
            default -> {
                // The learners stay where they are.
            }
        }
    }

    void attend(Session session, List<AttendanceLine> sheet) {
        if (session.getState() != SessionState.RUNNING) {
            throw new Broken("training.notRunning");
        }
        // Attendance is kept with the learners: the session, whose sheet it is, changes with it.
        sessions.entityManager().lock(session, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        var learners = sessions.enrolments(session.getId());
        for (var line : sheet) {
            var learner = learners.stream()
                    .filter(one -> one.getId().equals(line.enrolmentId()))
                    .findFirst()
                    .orElseThrow(Broken::unknown);
            record(session, learner, line.meetings());
        }
    }

    private static void record(Session session, Enrolment learner, List<Attendance> meetings) {
        if (!EnrolmentState.present().contains(learner.getState())) {
            throw new Broken("training.notAttending", learner.getMigrant().getFileNo());
        }
        for (var attendance : meetings) {
            var meeting = session.getMeetings().stream()
                    .filter(one -> one.getPlace() == attendance.place())
                    .findFirst()
                    .orElseThrow(() -> Broken.at("place", "training.meeting", attendance.place()));
            if (attendance.mark() == null
                    || attendance.minutesLate() < 0
                    || attendance.minutesLate() > meeting.getMinutes()) {
                throw Broken.at("minutesLate", "training.minutesLate", meeting.getMinutes());
            }
            learner.attend(attendance);
        }
        if (learner.getState() == EnrolmentState.CONFIRMED
                && learner.getAttendances().stream().anyMatch(one -> CAME.contains(one.mark()))) {
            learner.perform(EnrolmentAction.ATTEND);
        }
    }
}
