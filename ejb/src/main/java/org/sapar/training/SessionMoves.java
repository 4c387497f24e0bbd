package org.sapar.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.sapar.persistence.Versions;
import org.sapar.shared.Broken;

/** Moves a session, and lets its learners follow. */
@ApplicationScoped
class SessionMoves {

    @Inject
    Sessions sessions;

    @Inject
    Versions versions;

    @Inject
    CentreDays days;

    /** What can be done with the session today. */
    List<SessionAction> actions(Session session) {
        return session.actions(days.today(session));
    }

    void perform(Session session, SessionAction action) {
        versions.raise(session, () -> follow(session, action));
    }

    private void follow(Session session, SessionAction action) {
        session.perform(action, days.today(session));
        var learners = sessions.enrolments(session.getId());
        switch (action) {
            case BEGIN -> learners.forEach(Enrolment::begin);
            case FINISH -> finish(session, learners);
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

    /** Who completed it is trained, also for those who may not see the session. */
    private static void finish(Session session, List<Enrolment> learners) {
        learners.forEach(Enrolment::finish);
        learners.stream()
                .filter(learner -> learner.getState() == EnrolmentState.COMPLETED)
                .forEach(learner -> learner.getMigrant().train(session.getEndsOn()));
    }

    void attend(Session session, List<AttendanceLine> sheet) {
        if (session.getState() != SessionState.RUNNING) {
            throw new Broken("training.notRunning");
        }
        // Attendance is kept with the learners: the session, whose sheet it is, changes with it.
        versions.raise(session, () -> record(session, sheet));
    }

    private void record(Session session, List<AttendanceLine> sheet) {
        var today = days.today(session);
        var learners = sessions.enrolments(session.getId());
        for (var line : sheet) {
            var learner = learners.stream()
                    .filter(one -> one.getId().equals(line.enrolmentId()))
                    .findFirst()
                    .orElseThrow(Broken::unknown);
            record(session, learner, line.meetings(), today);
        }
    }

    private static void record(Session session, Enrolment learner, List<Attendance> meetings, LocalDate today) {
        if (!EnrolmentState.present().contains(learner.getState())) {
            throw new Broken("training.notAttending", learner.getMigrant().getFileNo());
        }
        for (var attendance : meetings) {
            attendance.check(session.held(attendance.place(), today).getMinutes());
            learner.attend(attendance);
        }
        if (learner.getState() == EnrolmentState.CONFIRMED && learner.hasCome()) {
            learner.perform(EnrolmentAction.ATTEND);
        }
    }
}
