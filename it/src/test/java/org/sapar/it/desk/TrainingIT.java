package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sapar.registry.Migrant;
import org.sapar.training.Attendance;
import org.sapar.training.AttendanceLine;
import org.sapar.training.Enrolment;
import org.sapar.training.EnrolmentState;
import org.sapar.training.Mark;
import org.sapar.training.Meeting;
import org.sapar.training.SessionAction;
import org.sapar.training.SessionFile;

class TrainingIT extends DeskTest {

    private static final int CROWD = 20;

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
        var session = session(3);
        var absent = enrol(session, registered());

        var finished = perform(perform(file(session), SessionAction.BEGIN), SessionAction.FINISH);

        assertThat(state(finished, absent)).isEqualTo(EnrolmentState.NO_SHOW);
    }

    @Test
    void nobody_is_enrolled_before_enrolment_opens_or_twice() {
        var session = session(3);
        var migrant = registered();
        enrol(session, migrant);

        assertBroken(() -> enrol(session, migrant))
                .matches(broken -> broken.key().equals("training.enrolled"));
    }

    private EnrolmentState outcomeOf(IntPredicate came) {
        var session = session(3);
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
