package org.sapar.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sapar.persistence.Ids;
import org.sapar.reference.ReferenceDesk;
import org.sapar.registry.Migrant;
import org.sapar.training.Attendance;
import org.sapar.training.AttendanceLine;
import org.sapar.training.Mark;
import org.sapar.training.NewEnrolment;
import org.sapar.training.NewSession;
import org.sapar.training.SessionAction;
import org.sapar.training.SessionFile;
import org.sapar.training.TrainingDesk;

/** The demo's sessions: one completed, one that is open with places left and can begin today, one planned. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoTraining {

    private static final int PLACES = 25;

    @EJB
    TrainingDesk training;

    @EJB
    ReferenceDesk reference;

    @Inject
    Clock clock;

    public void load(List<Migrant> learners) {
        var today = LocalDate.now(clock);
        var programme = reference.programmes(today).stream()
                .filter(one -> one.getCode().equals("PDO-RU-GEN"))
                .findFirst()
                .orElseThrow()
                .getId();
        Cast.as(Cast.GULNARA, () -> {
            var past = open(programme, today.minusDays(12));
            learners.subList(0, 20).forEach(learner -> enrol(past, learner));
            attend(past);
            var coming = open(programme, today);
            learners.subList(20, 32).forEach(learner -> enrol(coming, learner));
            plan(programme, today.plusDays(17));
        });
    }

    private SessionFile plan(String programme, LocalDate from) {
        return training.plan(new NewSession(Ids.next(), programme, from, from.plusDays(1), PLACES, "ky", "204"));
    }

    private SessionFile open(String programme, LocalDate from) {
        var session = plan(programme, from).session();
        return training.perform(session.getId(), session.getVersion(), SessionAction.OPEN_ENROLMENT);
    }

    private void enrol(SessionFile file, Migrant learner) {
        training.enrol(new NewEnrolment(Ids.next(), file.session().getId(), learner.getId()));
    }

    /** Everybody came, but for one who missed the second day and one who never came. */
    private void attend(SessionFile file) {
        var id = file.session().getId();
        var fresh = training.file(id).session();
        var running = training.perform(id, fresh.getVersion(), SessionAction.BEGIN);
        var meetings = running.session().getMeetings();
        var lines = running.enrolments().stream()
                .skip(1)
                .map(learner -> new AttendanceLine(
                        learner.getId(),
                        meetings.stream()
                                .map(meeting -> new Attendance(
                                        meeting.getPlace(),
                                        running.enrolments().indexOf(learner) == 1 && meeting.getPlace() > 4
                                                ? Mark.ABSENT
                                                : Mark.PRESENT,
                                        0))
                                .toList()))
                .toList();
        var kept = training.attend(id, running.session().getVersion(), lines);
        training.perform(id, kept.session().getVersion(), SessionAction.FINISH);
    }
}
