package org.sapar.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SweepTest {

    private static final Instant MORNING = Instant.parse("2026-03-14T06:00:00Z");

    private static final Instant NIGHT = Instant.parse("2026-03-15T00:30:00Z");

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
    void a_setting_makes_it_gentler_and_never_greedier() {
        var processors = Runtime.getRuntime().availableProcessors();

        assertThat(SweepKeeper.threads(null)).isEqualTo(processors);
        assertThat(SweepKeeper.threads("")).isEqualTo(processors);
        assertThat(SweepKeeper.threads("0")).isZero();
        assertThat(SweepKeeper.threads("1")).isOne();
        assertThat(SweepKeeper.threads("999")).isEqualTo(processors);
    }
}
