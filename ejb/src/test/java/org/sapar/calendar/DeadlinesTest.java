package org.sapar.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sapar.reference.Lists;
import org.sapar.reference.SlaUnit;
import org.sapar.reference.Term;

class DeadlinesTest {

    private static final WorkingDays YEK = WorkingDays.of(Lists.post("YEK"), Lists.holidays());

    @Test
    void certificate_of_return_is_due_after_five_working_days() {
        var due = due("RTN-A", "2026-10-13T05:20:00Z");

        assertThat(due.day()).isEqualTo("2026-10-20");
        assertThat(due.at()).isEqualTo("2026-10-20T13:00:00Z");
        assertThat(due.ruleId()).isEqualTo("RTN-A@2020-11-26");
        assertThat(due.start()).isEqualTo("2026-10-13");
        assertThat(due.term()).isEqualTo(new Term(5, SlaUnit.WD));
        assertThat(due.skipped()).isEmpty();
    }

    @Test
    void holidays_of_the_sending_country_are_passed_over_and_named() {
        var due = due("RTN-A", "2026-11-05T05:00:00Z");

        assertThat(due.day()).isEqualTo("2026-11-16");
        assertThat(due.skipped()).containsExactly(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 10));
    }

    @Test
    void calendar_days_run_on_over_weekends_and_holidays() {
        var due = due("CIV-M", "2026-10-09T05:00:00Z");

        assertThat(due.day()).isEqualTo("2026-11-08");
        assertThat(due.at()).isEqualTo("2026-11-08T18:59:59Z");
    }

    @Test
    void what_is_accepted_on_a_weekend_counts_from_monday() {
        assertThat(due("REG-T", "2026-10-17T06:00:00Z").day()).isEqualTo("2026-10-19");
        assertThat(due("RTN-A", "2026-10-18T06:00:00Z").day()).isEqualTo("2026-10-23");
    }

    @Test
    void the_day_is_that_of_the_post() {
        assertThat(due("REG-T", "2026-10-13T18:30:00Z").start()).isEqualTo("2026-10-13");
        assertThat(due("REG-T", "2026-10-13T23:30:00Z").start()).isEqualTo("2026-10-14");
        assertThat(due("REG-T", "2026-10-13T23:30:00Z").day()).isEqualTo("2026-10-15");
    }

    @Test
    void advice_is_due_the_same_day_or_when_the_post_works_next() {
        assertThat(due("CON", "2026-10-13T06:00:00Z").day()).isEqualTo("2026-10-13");
        assertThat(due("CON", "2026-10-13T14:00:00Z").day()).isEqualTo("2026-10-14");
        assertThat(due("CON", "2026-10-17T06:00:00Z").day()).isEqualTo("2026-10-19");
    }

    @Test
    void a_pause_adds_its_working_days() {
        var due = due("RTN-A", "2026-10-13T05:20:00Z");

        var resumed = Deadlines.resumed(YEK, due, LocalDate.of(2026, 10, 15), LocalDate.of(2026, 10, 20));

        assertThat(resumed.day()).isEqualTo("2026-10-23");
        assertThat(resumed.start()).isEqualTo(due.start());
        assertThat(resumed.term()).isEqualTo(due.term());
        assertThat(resumed.paused()).isEqualTo(3);
    }

    @Test
    void a_holiday_that_is_added_later_is_not_said_to_have_been_passed_over() {
        var due = due("RTN-A", "2026-10-13T05:20:00Z");
        var added = new HashSet<>(YEK.closed());
        added.addAll(List.of(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 22)));
        var later = new WorkingDays(YEK.zone(), YEK.closesAt(), YEK.weekdays(), added);

        var resumed = Deadlines.resumed(later, due, LocalDate.of(2026, 10, 14), LocalDate.of(2026, 10, 16));

        assertThat(resumed.day()).isEqualTo("2026-10-23");
        assertThat(resumed.skipped()).containsExactly(LocalDate.of(2026, 10, 22));
        assertThat(resumed.paused()).isEqualTo(2);
    }

    @Test
    void a_deadline_is_missed_only_when_its_day_is_over() {
        var due = due("RTN-A", "2026-10-13T05:20:00Z");

        assertThat(due.missedAt(Instant.parse("2026-10-20T13:00:00Z"))).isFalse();
        assertThat(due.missedAt(Instant.parse("2026-10-20T13:00:01Z"))).isTrue();
    }

    @Test
    void counting_forth_and_back_agrees() {
        var start = LocalDate.of(2026, 10, 30);
        for (int days = 0; days < 60; days++) {
            assertThat(YEK.between(start, YEK.plus(start, days))).isEqualTo(days);
        }
        assertThat(YEK.between(LocalDate.of(2026, 11, 12), LocalDate.of(2026, 11, 6)))
                .isEqualTo(-2);
    }

    @Test
    void posts_in_the_gulf_work_on_sunday() {
        var riyadh = WorkingDays.of(Lists.post("RUH"), Lists.holidays());

        assertThat(riyadh.isWorking(LocalDate.of(2026, 10, 18))).isTrue();
        assertThat(riyadh.isWorking(LocalDate.of(2026, 10, 16))).isFalse();
    }

    private static Deadline due(String type, String acceptedAt) {
        return Deadlines.due(YEK, Lists.requestType(type), Instant.parse(acceptedAt));
    }
}
