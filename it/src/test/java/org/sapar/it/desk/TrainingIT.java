package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sapar.registry.Migrant;
import org.sapar.training.Attendance;
import org.sapar.training.AttendanceLine;
import org.sapar.training.Enrolment;
import org.sapar.training.EnrolmentState;
import org.sapar.training.Mark;
import org.sapar.training.Meeting;
import org.sapar.training.NewEnrolment;
import org.sapar.training.NewSession;
import org.sapar.training.SessionAction;
import org.sapar.training.SessionFile;

class TrainingIT extends DeskTest {

    private static final int CROWD = 20;

    /** A manager of the centre at Osh. */
    private static final String OSH = "0190d000-0000-7000-8000-000000000714";

    @Resource(lookup = "java:jboss/datasources/SaparDS")
    DataSource database;

    @Test
    void the_last_place_goes_to_one_of_many_who_enrol_at_once() {
        var session = session(1);
        List<Migrant> people =
                IntStream.range(0, CROWD).mapToObj(number -> registered()).toList();

        var answers = atOnce(people.stream()
                .map(migrant -> (Callable<Enrolment>) () -> enrol(session, migrant))
                .toList());

        assertThat(answers).hasSize(CROWD).allMatch(Enrolment.class::isInstance);
        var states =
                file(session).enrolments().stream().map(Enrolment::getState).toList();
        assertThat(states).hasSize(CROWD).containsOnlyOnce(EnrolmentState.CONFIRMED);
        assertThat(states).filteredOn(EnrolmentState.WAITLISTED::equals).hasSize(CROWD - 1);
    }

    @Test
    void who_waits_longest_moves_up_when_a_place_is_free_again() {
        var session = session(1);
        var seated = enrol(session, registered());
        var first = enrol(session, registered());
        var second = enrol(session, registered());

        var left = As.FARIDA.call(() -> training.withdraw(seated.getId(), seated.getVersion()));

        assertThat(state(left, seated)).isEqualTo(EnrolmentState.WITHDRAWN);
        assertThat(state(left, first)).isEqualTo(EnrolmentState.CONFIRMED);
        assertThat(state(left, second)).isEqualTo(EnrolmentState.WAITLISTED);
    }

    @Test
    void who_came_to_everything_completes() {
        assertThat(outcomeOf(meeting -> true)).isEqualTo(EnrolmentState.COMPLETED);
    }

    @Test
    void who_misses_a_lesson_that_nobody_may_miss_is_dropped() {
        assertThat(outcomeOf(place -> place != 1)).isEqualTo(EnrolmentState.DROPPED);
    }

    @Test
    void who_attends_less_than_four_fifths_is_dropped() {
        assertThat(outcomeOf(place -> place <= 5)).isEqualTo(EnrolmentState.DROPPED);
    }

    @Test
    void who_attends_four_fifths_completes() {
        assertThat(outcomeOf(place -> place != 6)).isEqualTo(EnrolmentState.COMPLETED);
    }

    @Test
    void who_never_came_did_not_show() {
        var session = endingToday(3);
        var absent = enrol(session, registered());

        var finished = perform(perform(file(session), SessionAction.BEGIN), SessionAction.FINISH);

        assertThat(state(finished, absent)).isEqualTo(EnrolmentState.NO_SHOW);
    }

    @Test
    void who_was_marked_present_by_mistake_did_not_show() {
        var session = endingToday(3);
        var learner = enrol(session, registered());
        var ticked = attend(perform(file(session), SessionAction.BEGIN), learner, new Attendance(1, Mark.PRESENT, 0));

        var mended = attend(ticked, learner, new Attendance(1, Mark.ABSENT, 0));

        assertThat(state(perform(mended, SessionAction.FINISH), learner)).isEqualTo(EnrolmentState.NO_SHOW);
    }

    @Test
    void only_who_is_late_has_minutes_late() {
        var session = endingToday(3);
        var learner = enrol(session, registered());
        var running = perform(file(session), SessionAction.BEGIN);

        assertBroken(() -> attend(running, learner, new Attendance(1, Mark.PRESENT, 45)))
                .matches(broken -> broken.key().equals("training.notLate"))
                .matches(broken -> broken.field().equals("minutesLate"));
    }

    @Test
    void who_still_waits_when_the_session_begins_may_go_elsewhere() {
        var session = endingToday(1);
        enrol(session, registered());
        var migrant = registered();
        var waiting = enrol(session, migrant);
        assertThat(waiting.getState()).isEqualTo(EnrolmentState.WAITLISTED);

        var begun = perform(file(session), SessionAction.BEGIN);

        assertThat(state(begun, waiting)).isEqualTo(EnrolmentState.WITHDRAWN);
        assertThat(enrol(endingToday(1), migrant).getState()).isEqualTo(EnrolmentState.CONFIRMED);
    }

    @Test
    void a_session_is_not_planned_after_its_first_day() {
        assertBroken(() -> session(3, today().minusDays(1)))
                .matches(broken -> broken.key().equals("training.past"))
                .matches(broken -> broken.field().equals("startsOn"));
    }

    @Test
    void nobody_is_enrolled_after_the_last_lesson() {
        var over = plannedOn(today().minusDays(5), 3);

        assertBroken(() -> enrol(over, registered()))
                .matches(broken -> broken.key().equals("training.over"));
    }

    @Test
    void who_is_younger_than_the_programme_allows_is_not_enrolled() {
        var session = session(3, today().plusDays(1));
        var child = As.AIDA.call(
                () -> registry.register(Made.born(today().minusYears(18).plusDays(1))));

        assertBroken(() -> enrol(session, child))
                .matches(broken -> broken.key().equals("training.age"))
                .matches(broken -> broken.details().equals(List.of(18)));
    }

    @Test
    void all_who_ask_for_the_first_numbers_of_a_year_at_once_get_one() {
        var day = LocalDate.of(2040 + ThreadLocalRandom.current().nextInt(60), 3, 1);
        List<Callable<SessionFile>> works = IntStream.range(0, 8)
                .mapToObj(number -> (Callable<SessionFile>) () -> session(1, day))
                .toList();

        var answers = atOnce(works);

        assertThat(answers).allMatch(SessionFile.class::isInstance);
        assertThat(answers.stream()
                        .map(answer -> ((SessionFile) answer).session().getNumber()))
                .doesNotHaveDuplicates();
    }

    @Test
    void nobody_is_enrolled_before_enrolment_opens_or_twice() {
        var session = session(3);
        var migrant = registered();
        enrol(session, migrant);

        assertBroken(() -> enrol(session, migrant))
                .matches(broken -> broken.key().equals("training.enrolled"));
    }

    @Test
    void who_has_a_place_at_another_centre_on_these_days_is_not_enrolled_and_no_more_is_told() {
        var migrant = registered();
        var here = session(3);
        var day = here.session().getStartsOn();
        StaffIT.letIn(database, OSH, "OSH02");
        var there = inOsh(() -> {
            var form = new NewSession(UUID.randomUUID(), PROGRAMME, day.minusDays(1), day, 3, "ru", null);
            var planned = training.plan(form).session();
            var open = training.perform(planned.getId(), planned.getVersion(), SessionAction.OPEN_ENROLMENT);
            var session = open.session().getId();
            return training.enrol(new NewEnrolment(UUID.randomUUID(), session, migrant.getId()));
        });

        assertBroken(() -> enrol(here, migrant))
                .matches(broken -> broken.key().equals("training.enrolledElsewhere"))
                .matches(broken -> broken.details().isEmpty());

        inOsh(() -> training.withdraw(there.getId(), there.getVersion()));
        assertThat(enrol(here, migrant).getState()).isEqualTo(EnrolmentState.CONFIRMED);
    }

    @Test
    void a_session_does_not_begin_before_its_first_day() {
        var tomorrow = session(3, today().plusDays(2));

        assertThat(tomorrow.actions()).doesNotContain(SessionAction.BEGIN);
        assertBroken(() -> perform(tomorrow, SessionAction.BEGIN))
                .matches(broken -> broken.key().equals("training.session.early.BEGIN"));
    }

    @Test
    void a_session_does_not_end_before_its_last_lesson_nor_is_a_lesson_attended_before_its_day() {
        var session = session(3, today());
        var learner = enrol(session, registered());
        var running = perform(file(session), SessionAction.BEGIN);
        var last = running.session().getMeetings().size();

        assertThat(running.actions()).doesNotContain(SessionAction.FINISH);
        assertBroken(() -> perform(running, SessionAction.FINISH))
                .matches(broken -> broken.key().equals("training.session.early.FINISH"));
        assertBroken(() -> attend(running, learner, 1, last))
                .matches(broken -> broken.key().equals("training.ahead"));
        assertThat(state(attend(running, learner, 1), learner)).isEqualTo(EnrolmentState.ATTENDING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0999-06-01", "-0005-01-01", "1999-12-31", "2101-01-01", "+10000-01-01"})
    void a_session_is_planned_in_our_time(String typed) {
        var day = LocalDate.parse(typed);

        assertBroken(() -> session(3, day))
                .matches(broken -> broken.key().equals("training.years"))
                .matches(broken -> broken.field().equals("startsOn"));
    }

    private SessionFile attend(SessionFile running, Enrolment learner, Integer... places) {
        return attend(
                running,
                learner,
                Stream.of(places)
                        .map(place -> new Attendance(place, Mark.PRESENT, 0))
                        .toArray(Attendance[]::new));
    }

    private SessionFile attend(SessionFile running, Enrolment learner, Attendance... attended) {
        var meetings = List.of(attended);
        return As.FARIDA.call(() -> training.attend(
                running.session().getId(),
                running.session().getVersion(),
                List.of(new AttendanceLine(learner.getId(), meetings))));
    }

    private static <T> T inOsh(Callable<T> work) {
        return As.anybody(OSH, Job.TRAINING_MANAGER.permissions(), work);
    }

    private EnrolmentState outcomeOf(IntPredicate came) {
        var session = endingToday(3);
        var learner = enrol(session, registered());
        var running = perform(file(session), SessionAction.BEGIN);
        var meetings = running.session().getMeetings().stream()
                .map(Meeting::getPlace)
                .map(place -> new Attendance(place, came.test(place) ? Mark.PRESENT : Mark.ABSENT, 0))
                .toList();
        var kept = As.FARIDA.call(() -> training.attend(
                running.session().getId(),
                running.session().getVersion(),
                List.of(new AttendanceLine(learner.getId(), meetings))));
        return state(perform(kept, SessionAction.FINISH), learner);
    }

    private static EnrolmentState state(SessionFile file, Enrolment learner) {
        return file.enrolments().stream()
                .filter(one -> one.getId().equals(learner.getId()))
                .findFirst()
                .orElseThrow()
                .getState();
    }
}
