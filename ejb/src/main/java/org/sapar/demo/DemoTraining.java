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
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.sapar.persistence.Ids;
import org.sapar.reference.ReferenceDesk;
import org.sapar.registry.Migrant;
import org.sapar.shared.ClockSource;
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

    private static final String CENTRE = "BSH01";

    private static final int PLACES = 25;

    private static final LocalTime MORNING = LocalTime.of(8, 30);

    private static final LocalTime EVENING = LocalTime.of(17, 30);

    @EJB
    TrainingDesk training;

    @EJB
    ReferenceDesk reference;

    @Inject
    Clock clock;

    public void load(List<Migrant> learners) {
        var centre = reference.centre(CENTRE).orElseThrow();
        var today = centre.dayOf(clock.instant());
        var programme = reference.programmes(today).stream()
                .filter(one -> one.getCode().equals("PDO-RU-GEN"))
                .findFirst()
                .orElseThrow()
                .getId();
        Cast.as(Cast.GULNARA, () -> {
            held(programme, today.minusDays(9), centre.zone(), learners.subList(0, 20));
            var coming = open(Ids.next(), programme, today);
            learners.subList(20, 32).forEach(learner -> enrol(coming, learner));
            plan(Ids.next(), programme, today.plusDays(17));
        });
    }

    /** One that was planned in the morning of its first day and finished in the evening of its last. */
    private void held(String programme, LocalDate from, ZoneId zone, List<Migrant> learners) {
        var id = Ids.next();
        ClockSource.backdated(from.atTime(MORNING).atZone(zone).toInstant(), () -> {
            var session = open(id, programme, from);
            learners.forEach(learner -> enrol(session, learner));
        });
        ClockSource.backdated(from.plusDays(1).atTime(EVENING).atZone(zone).toInstant(), () -> attend(id));
    }

    private SessionFile plan(UUID id, String programme, LocalDate from) {
        return training.plan(new NewSession(id, programme, from, from.plusDays(1), PLACES, "ky", "204"));
    }

    private SessionFile open(UUID id, String programme, LocalDate from) {
        var session = plan(id, programme, from).session();
        return training.perform(session.getId(), session.getVersion(), SessionAction.OPEN_ENROLMENT);
    }

    private void enrol(SessionFile file, Migrant learner) {
        training.enrol(new NewEnrolment(Ids.next(), file.session().getId(), learner.getId()));
    }

    /** Everybody came, but for one who missed the second day and one who never came. */
    private void attend(UUID id) {
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
