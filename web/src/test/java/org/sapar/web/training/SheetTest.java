package org.sapar.web.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sapar.training.Attendance;
import org.sapar.training.EnrolmentState;
import org.sapar.training.Mark;

class SheetTest {

    private static final UUID LEARNER = UUID.randomUUID();

    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

    private static final SheetColumn WHOLE = new SheetColumn(1, "M1", DAY, 90, true, true);

    private static final SheetColumn HELD = new SheetColumn(2, "M2", DAY, 60, false, true);

    private static final SheetColumn AHEAD = new SheetColumn(3, "M3", DAY.plusDays(1), 50, false, false);

    @Test
    void everybody_is_present_once_the_day_has_come() {
        var line = line(null, null, null);

        assertThat(line.getCells()).extracting(SheetCell::getMark).containsExactly(Mark.PRESENT, Mark.PRESENT, null);
        assertThat(line.getHours()).isEqualTo("2:30");
    }

    @Test
    void what_was_not_held_is_not_saved() {
        assertThat(sheet(line(null, null, null)).said().get(0).meetings())
                .extracting(Attendance::place)
                .containsExactly(1, 2);
    }

    @Test
    void what_was_marked_before_its_day_is_not_said_again() {
        var early = line(null, null, new Attendance(3, Mark.PRESENT, 0));

        assertThat(sheet(early).said().get(0).meetings())
                .extracting(Attendance::place)
                .containsExactly(1, 2);
    }

    @Test
    void the_rule_can_be_met_as_long_as_enough_is_ahead() {
        var line = line(null, null, null);
        assertThat(line.getOutlook()).isEqualTo(Outlook.POSSIBLE);

        line.getCells().get(2).setMark(Mark.PRESENT);
        assertThat(line.getOutlook()).isEqualTo(Outlook.MET);
    }

    @Test
    void a_minute_missed_of_what_may_not_be_missed_loses_the_rule() {
        var line = line(null, null, null);
        line.getCells().get(0).setMark(Mark.LATE);
        line.getCells().get(0).setLate(1);

        assertThat(line.getOutlook()).isEqualTo(Outlook.LOST);
        assertThat(sheet(line).getLost()).isEqualTo(1);
        assertThat(sheet(line).getPassing()).isZero();
    }

    @Test
    void too_many_minutes_missed_lose_the_rule() {
        var line = line(null, null, null);
        line.getCells().get(1).setMark(Mark.EXCUSED);

        assertThat(line.getOutlook()).isEqualTo(Outlook.LOST);
    }

    @Test
    void late_wants_its_minutes() {
        var line = line(null, null, null);
        var cell = line.getCells().get(1);
        cell.setMark(Mark.LATE);
        assertThat(sheet(line).isUnclear()).isTrue();

        cell.setLate(61);
        assertThat(sheet(line).isUnclear()).isTrue();

        cell.setLate(15);
        assertThat(sheet(line).isUnclear()).isFalse();
        assertThat(line.getHours()).isEqualTo("2:15");
        assertThat(sheet(line).said().get(0).meetings().get(1)).isEqualTo(new Attendance(2, Mark.LATE, 15));
    }

    @Test
    void minutes_of_who_was_not_late_are_forgotten() {
        var line = line(null, new Attendance(2, Mark.LATE, 10), null);
        line.getCells().get(1).setMark(Mark.PRESENT);

        assertThat(sheet(line).said().get(0).meetings().get(1)).isEqualTo(new Attendance(2, Mark.PRESENT, 0));
    }

    @Test
    void ticks_are_kept_above_what_somebody_else_saved() {
        var mine = line(null, null, null);
        mine.getCells().get(0).setMark(Mark.ABSENT);
        var theirs = line(new Attendance(1, Mark.PRESENT, 0), new Attendance(2, Mark.EXCUSED, 0), null);

        var merged = sheet(theirs).taking(sheet(mine)).getLines().get(0);

        assertThat(merged.getCells()).extracting(SheetCell::getMark).containsExactly(Mark.ABSENT, Mark.EXCUSED, null);
    }

    private static SheetLine line(Attendance... recorded) {
        var columns = List.of(WHOLE, HELD, AHEAD);
        var known = Arrays.asList(recorded);
        var cells = IntStream.range(0, columns.size())
                .mapToObj(place -> new SheetCell(columns.get(place), known.get(place)))
                .toList();
        var learner = new SheetLine.Learner(LEARNER, "Осмонов Эрмек", "PER-0000417-12", EnrolmentState.ATTENDING);
        return new SheetLine(learner, true, 80, cells);
    }

    private static Sheet sheet(SheetLine line) {
        return new Sheet(List.of(WHOLE, HELD, AHEAD), List.of(line));
    }
}
