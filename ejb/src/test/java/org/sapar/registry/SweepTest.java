package org.sapar.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SweepTest {

    private static final Instant MORNING = Instant.parse("2026-03-14T06:00:00Z");

    private static final Instant NIGHT = Instant.parse("2026-03-14T19:30:00Z");

    private final Sweep sweep = new Sweep(UUID.randomUUID(), 17, MORNING);

    @Test
    void a_day_is_long_enough_for_a_register_whose_scale_stays() {
        assertThat(sweep.suffices(17, MORNING.plusSeconds(1))).isTrue();
        assertThat(sweep.suffices(17, NIGHT.minusSeconds(1))).isTrue();
        assertThat(sweep.suffices(17, NIGHT)).isFalse();
        assertThat(new Sweep(UUID.randomUUID(), 17, NIGHT).suffices(17, NIGHT.plusSeconds(1)))
                .isTrue();
    }

    @Test
    void other_points_are_a_reason_to_compare_at_once() {
        assertThat(sweep.suffices(18, MORNING.plusSeconds(1))).isFalse();
    }

    @Test
    void whoever_is_silent_for_five_minutes_was_killed() {
        var told = MORNING.plus(Duration.ofMinutes(3));
        sweep.goesOn(new Swept(10, 20, 1), told);

        assertThat(sweep.isAlive(MORNING.plus(Duration.ofMinutes(7)))).isTrue();
        assertThat(sweep.isAlive(told.plus(Duration.ofMinutes(5)))).isFalse();
    }

    @Test
    void what_was_broken_off_is_tried_again_after_an_hour_and_not_in_a_circle() {
        assertThat(sweep.restsAt(17, MORNING.plus(Duration.ofMinutes(59)))).isTrue();
        assertThat(sweep.restsAt(17, MORNING.plus(Duration.ofMinutes(60)))).isFalse();
        assertThat(sweep.restsAt(18, MORNING.plus(Duration.ofMinutes(1))))
                .as("other points")
                .isFalse();

        sweep.end(new Swept(10, 20, 1), MORNING.plusSeconds(60));
        assertThat(sweep.restsAt(17, MORNING.plusSeconds(61)))
                .as("it is through")
                .isFalse();
    }

    @Test
    void whoever_was_taken_for_dead_stops_when_he_hears_of_it() {
        sweep.breakOff();

        assertThatThrownBy(() -> sweep.goesOn(new Swept(10, 20, 1), MORNING.plusSeconds(60)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_setting_makes_it_gentler_and_never_greedier() {
        var processors = Runtime.getRuntime().availableProcessors();

        assertThat(SweepKeeper.threads(null)).isEqualTo(processors);
        assertThat(SweepKeeper.threads("")).isEqualTo(processors);
        assertThat(SweepKeeper.threads("0")).isZero();
        assertThat(SweepKeeper.threads("1")).isOne();
        assertThat(SweepKeeper.threads("999")).isEqualTo(processors);
    }
}
