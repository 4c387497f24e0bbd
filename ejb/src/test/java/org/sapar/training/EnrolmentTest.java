package org.sapar.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sapar.persistence.Ids;
import org.sapar.shared.Broken;

class EnrolmentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final Instant NOW = Instant.parse("2026-11-21T04:00:00Z");

    /** Eight modules of an hour, of which the first must not be missed. */
    private static Session session() {
        var form = new NewSession(Ids.next(), "PDO-RU-GEN@2025-05-28", DAY, DAY.plusDays(1), 25, "ky", "204");
        var session = new Session(form, "BSH01", "SES-2026-BSH01-000001-01", 80, NOW);
        IntStream.rangeClosed(1, 10)
                .forEach(place -> session.teach(new Meeting.Lesson(DAY, "M" + place, 48, place == 1)));
        return session;
    }

    private static Enrolment attending(Mark... marks) {
        var enrolment = new Enrolment(Ids.next(), NOW, session(), null);
        enrolment.perform(EnrolmentAction.CONFIRM);
        enrolment.perform(EnrolmentAction.ATTEND);
        IntStream.range(0, marks.length).forEach(i -> enrolment.attend(new Attendance(i + 1, marks[i], 0)));
        return enrolment;
    }

    private static Enrolment enrolled(EnrolmentAction place) {
        var enrolment = new Enrolment(Ids.next(), NOW, session(), null);
        enrolment.perform(place);
        return enrolment;
    }

    private static Mark[] absentAt(int... places) {
        var marks = new Mark[10];
        java.util.Arrays.fill(marks, Mark.PRESENT);
        IntStream.of(places).forEach(place -> marks[place - 1] = Mark.ABSENT);
        return marks;
    }

    @Test
    void four_fifths_of_the_minutes_are_enough() {
        assertThat(attending(absentAt(9, 10)).isThresholdMet()).isTrue();
        assertThat(attending(absentAt(8, 9, 10)).isThresholdMet()).isFalse();
    }

    @Test
    void a_module_that_must_not_be_missed_must_not_be_missed() {
        assertThat(attending(absentAt(1)).isThresholdMet()).isFalse();
    }

    @Test
    void minutes_late_do_not_count() {
        var enrolment = attending(absentAt(9, 10));
        enrolment.attend(new Attendance(8, Mark.LATE, 1));

        assertThat(enrolment.getMinutes()).isEqualTo(8 * 48 - 1);
        assertThat(enrolment.isThresholdMet()).isFalse();
    }

    @Test
    void what_is_not_recorded_does_not_count() {
        assertThat(attending(Mark.PRESENT, Mark.PRESENT).getMinutes()).isEqualTo(96);
        assertThat(attending(Mark.PRESENT, Mark.PRESENT).isThresholdMet()).isFalse();
    }

    @Test
    void an_excuse_is_no_attendance() {
        var enrolment = attending(absentAt(9, 10));
        enrolment.attend(new Attendance(8, Mark.EXCUSED, 0));

        assertThat(enrolment.isThresholdMet()).isFalse();
    }

    @Test
    void the_end_of_the_session_sorts_those_who_came_from_those_who_did_not() {
        var met = attending(absentAt());
        var missed = attending(absentAt(1));
        var never = enrolled(EnrolmentAction.CONFIRM);
        met.finish();
        missed.finish();
        never.finish();

        assertThat(met.getState()).isEqualTo(EnrolmentState.COMPLETED);
        assertThat(missed.getState()).isEqualTo(EnrolmentState.DROPPED);
        assertThat(never.getState()).isEqualTo(EnrolmentState.NO_SHOW);
    }

    @Test
    void who_was_ticked_by_mistake_only_did_not_show() {
        var enrolment = attending(Mark.PRESENT);
        enrolment.attend(new Attendance(1, Mark.ABSENT, 0));

        enrolment.finish();

        assertThat(enrolment.getState()).isEqualTo(EnrolmentState.NO_SHOW);
    }

    @Test
    void who_still_waits_when_the_session_begins_waits_no_more() {
        var waiting = enrolled(EnrolmentAction.WAIT);
        var seated = enrolled(EnrolmentAction.CONFIRM);
        waiting.begin();
        seated.begin();

        assertThat(waiting.getState()).isEqualTo(EnrolmentState.WITHDRAWN);
        assertThat(EnrolmentState.busy()).doesNotContain(EnrolmentState.WITHDRAWN);
        assertThat(seated.getState()).isEqualTo(EnrolmentState.CONFIRMED);
    }

    @Test
    void nobody_is_enrolled_after_the_last_lesson() {
        var session = session();
        session.perform(SessionAction.OPEN_ENROLMENT, DAY.minusDays(2));
        session.teach(new Meeting.Lesson(DAY.plusDays(1), "M11", 48, false));

        assertThat(session.isEnrolling(DAY.plusDays(1))).isTrue();
        assertThat(session.isEnrolling(DAY.plusDays(2))).isFalse();
    }

    @Test
    void a_place_comes_before_attendance() {
        var enrolment = new Enrolment(Ids.next(), NOW, session(), null);

        assertThatThrownBy(() -> enrolment.perform(EnrolmentAction.ATTEND)).isInstanceOf(Broken.class);
    }

    @Test
    void the_last_place_fills_the_session_and_a_free_one_opens_it() {
        var session = session();
        session.perform(SessionAction.OPEN_ENROLMENT, DAY.minusDays(2));
        session.seats(25);
        assertThat(session.getState()).isEqualTo(SessionState.FULL);
        session.seats(24);
        assertThat(session.getState()).isEqualTo(SessionState.OPEN);
    }

    @Test
    void a_session_begins_on_its_first_day_and_ends_on_the_day_of_its_last_lesson() {
        var session = session();
        session.perform(SessionAction.OPEN_ENROLMENT, DAY.minusDays(2));

        assertThat(session.actions(DAY.minusDays(1))).containsExactly(SessionAction.FILL, SessionAction.CANCEL);
        assertThatThrownBy(() -> session.perform(SessionAction.BEGIN, DAY.minusDays(1)))
                .hasMessage("training.session.early.BEGIN");

        session.perform(SessionAction.BEGIN, DAY);
        session.teach(new Meeting.Lesson(DAY.plusDays(1), "M11", 48, false));
        assertThat(session.actions(DAY)).isEmpty();
        assertThatThrownBy(() -> session.perform(SessionAction.FINISH, DAY))
                .hasMessage("training.session.early.FINISH");
        session.perform(SessionAction.FINISH, DAY.plusDays(1));
        assertThat(session.getState()).isEqualTo(SessionState.COMPLETED);
    }

    @Test
    void nobody_attends_a_lesson_before_its_day() {
        var session = session();

        assertThat(session.held(1, DAY).getPlace()).isEqualTo(1);
        assertThatThrownBy(() -> session.held(1, DAY.minusDays(1))).hasMessage("training.ahead");
        assertThatThrownBy(() -> session.held(11, DAY)).hasMessage("training.meeting");
    }
}
