package org.sapar.training;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.sapar.persistence.Numbers;
import org.sapar.reference.Programme;
import org.sapar.reference.ReferenceDesk;
import org.sapar.shared.Broken;
import org.sapar.shared.FileNumber;

/** Plans sessions: numbers them and spreads the modules of the programme over the days. */
@ApplicationScoped
class Planner {

    /** Longest session, in days. */
    private static final int LONGEST = 90;

    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2100;

    @Inject
    Sessions sessions;

    @Inject
    Numbers numbers;

    @EJB
    ReferenceDesk reference;

    @Inject
    Clock clock;

    Session plan(NewSession form, String centre) {
        var programme =
                reference.programme(form.programme()).orElseThrow(() -> Broken.at("programme", "training.programme"));
        checkYears("startsOn", form.startsOn());
        checkYears("endsOn", form.endsOn());
        if (form.endsOn().isBefore(form.startsOn())
                || form.endsOn().isAfter(form.startsOn().plusDays(LONGEST))) {
            throw Broken.at("endsOn", "training.days");
        }
        if (form.startsOn().isBefore(reference.centre(centre).orElseThrow().dayOf(clock.instant()))) {
            throw Broken.at("startsOn", "training.past");
        }
        var series = String.format(Locale.ROOT, "SES-%d-%s", form.startsOn().getYear(), centre);
        var number = FileNumber.of(String.format(Locale.ROOT, "%s-%06d", series, numbers.next(series)));
        var session = new Session(form, centre, number, programme.getAttendanceMin(), clock.instant());
        teach(session, programme);
        sessions.entityManager().persist(session);
        return session;
    }

    /** A slip of the pen in a year must not make a number or reach the database, which keeps four digits only. */
    private static void checkYears(String field, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw Broken.at(field, "training.years", FIRST_YEAR, LAST_YEAR);
        }
    }

    /** The mandatory modules in their order, as evenly over the days as their minutes allow. */
    private static void teach(Session session, Programme programme) {
        var modules = programme.getModules().stream()
                .filter(module -> module.isMandatory())
                .toList();
        var days = session.getStartsOn().until(session.getEndsOn(), ChronoUnit.DAYS) + 1;
        var all = modules.stream().mapToInt(module -> module.getMinutes()).sum();
        var taught = 0;
        for (var module : modules) {
            var day = session.getStartsOn().plusDays(taught * days / Math.max(1, all));
            session.teach(new Meeting.Lesson(day, module.getCode(), module.getMinutes(), module.isFullAttendance()));
            taught += module.getMinutes();
        }
    }
}
