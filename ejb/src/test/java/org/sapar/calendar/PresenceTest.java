package org.sapar.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sapar.reference.Lists;

class PresenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void day_of_entry_and_day_of_leaving_count_both() {
        var presence = presence(in("2026-03-01"), out("2026-03-10"));

        assertThat(presence.inYear(TODAY)).isEqualTo(10);
        assertThat(presence.isInside()).isFalse();
        assertThat(presence.exit()).contains(LocalDate.of(2026, 3, 10));
    }

    @Test
    void an_open_time_counts_to_today() {
        var presence = presence(in("2026-10-03"));

        assertThat(presence.inYear(TODAY)).isEqualTo(50);
        assertThat(presence.entry()).contains(LocalDate.of(2026, 10, 3));
        assertThat(presence.exit()).isEmpty();
        assertThat(presence.gaps()).isEmpty();
    }

    @Test
    void in_and_out_on_the_same_day_is_one_day() {
        assertThat(presence(in("2026-05-05"), out("2026-05-05")).inYear(TODAY)).isEqualTo(1);
        assertThat(presence(out("2026-05-05"), in("2026-05-05")).gaps()).isEmpty();
    }

    @Test
    void out_and_in_again_on_the_same_day_counts_the_day_once_and_is_a_new_entry() {
        var presence = presence(in("2026-11-01"), out("2026-11-15"), in("2026-11-15"));

        assertThat(presence.inYear(TODAY)).isEqualTo(21);
        assertThat(presence.entry()).contains(LocalDate.of(2026, 11, 15));
    }

    @Test
    void the_time_of_day_orders_what_happened_on_one_day() {
        var presence = Presence.of(
                List.of(
                        new Passage(TODAY, LocalTime.of(20, 0), true),
                        new Passage(TODAY, LocalTime.of(8, 0), true),
                        new Passage(TODAY, LocalTime.of(12, 0), false)),
                TODAY);

        assertThat(presence.isInside()).isTrue();
        assertThat(presence.gaps()).isEmpty();
        assertThat(presence.inYear(TODAY)).isEqualTo(1);
    }

    @Test
    void without_times_passages_of_one_day_stand_as_they_fit() {
        assertThat(presence(out("2026-11-10"), in("2026-11-10"), in("2026-11-01"))
                        .isInside())
                .isTrue();
    }

    @Test
    void a_year_ends_on_31_december_and_begins_on_1_january() {
        var presence = Presence.of(List.of(in("2026-12-31")), LocalDate.of(2027, 1, 1));

        assertThat(presence.inYear(LocalDate.of(2026, 12, 31))).isEqualTo(1);
        assertThat(presence.inYear(LocalDate.of(2027, 1, 1))).isEqualTo(1);
        assertThat(presence.inWindow(LocalDate.of(2027, 1, 1), 365)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"2028-02-01,2028-03-01,30", "2027-02-01,2027-03-01,29", "2028-02-29,2028-02-29,1"})
    void a_leap_year_has_29_february(LocalDate from, LocalDate to, int days) {
        var presence = Presence.of(List.of(new Passage(from, null, true), new Passage(to, null, false)), to);

        assertThat(presence.inYear(to)).isEqualTo(days);
    }

    @Test
    void a_whole_leap_year_has_366_days() {
        assertThat(Presence.of(List.of(in("2027-06-01")), LocalDate.of(2028, 12, 31))
                        .inYear(LocalDate.of(2028, 12, 31)))
                .isEqualTo(366);
    }

    @Test
    void a_window_rolls_with_the_day() {
        var presence = presence(in("2026-01-01"), out("2026-01-10"), in("2026-11-12"));

        assertThat(presence.inWindow(TODAY, 10)).isEqualTo(10);
        assertThat(presence.inWindow(TODAY, 180)).isEqualTo(10);
        assertThat(presence.inWindow(TODAY, 365)).isEqualTo(20);
        assertThat(presence.inWindow(LocalDate.of(2026, 1, 5), 3)).isEqualTo(3);
    }

    @Test
    void an_entry_without_an_exit_before_it_counts_the_days_between_and_says_so() {
        var presence = presence(in("2026-11-01"), in("2026-11-11"));

        assertThat(presence.inYear(TODAY)).isEqualTo(21);
        assertThat(presence.entry()).contains(LocalDate.of(2026, 11, 11));
        assertThat(presence.gaps()).containsExactly(LocalDate.of(2026, 11, 11));
    }

    @Test
    void an_exit_without_an_entry_counts_its_own_day_and_says_so() {
        var presence = presence(out("2026-11-11"));

        assertThat(presence.inYear(TODAY)).isEqualTo(1);
        assertThat(presence.isInside()).isFalse();
        assertThat(presence.gaps()).containsExactly(LocalDate.of(2026, 11, 11));
    }

    @Test
    void without_passages_nobody_was_there() {
        var presence = presence();

        assertThat(presence.inYear(TODAY)).isZero();
        assertThat(presence.entry()).isEmpty();
        assertThat(presence.exit()).isEmpty();
    }

    @Test
    void what_is_still_to_come_does_not_count() {
        assertThat(presence(in("2026-11-22")).isInside()).isFalse();
    }

    /** The same moment is another day at another post, and no zone of these changes its clocks. */
    @ParameterizedTest
    @CsvSource({
        "MSK,2026-11-21T20:59:59Z,50", "MSK,2026-11-21T21:00:00Z,51",
        "YEK,2026-11-21T18:59:59Z,50", "YEK,2026-11-21T19:00:00Z,51",
        "NVS,2026-11-21T16:59:59Z,50", "NVS,2026-11-21T17:00:00Z,51",
        "YEK,2026-12-31T18:59:59Z,90", "YEK,2026-12-31T19:00:00Z,1"
    })
    void today_is_the_day_at_the_post(String post, Instant now, int days) {
        var today = Lists.post(post).dayOf(now);

        assertThat(Presence.of(List.of(in("2026-10-03")), today).inYear(today)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29", "2026-10-25"})
    void a_day_on_which_europe_changes_its_clocks_is_a_day(LocalDate day) {
        var zone = ZoneId.of("Europe/Berlin");
        var today = LocalDate.ofInstant(day.atTime(23, 59).atZone(zone).toInstant(), zone);

        assertThat(Presence.of(List.of(new Passage(day.minusDays(1), null, true)), today)
                        .inYear(today))
                .isEqualTo(2);
    }

    private static Presence presence(Passage... passages) {
        return Presence.of(List.of(passages), TODAY);
    }

    private static Passage in(String day) {
        return new Passage(LocalDate.parse(day), null, true);
    }

    private static Passage out(String day) {
        return new Passage(LocalDate.parse(day), null, false);
    }
}
