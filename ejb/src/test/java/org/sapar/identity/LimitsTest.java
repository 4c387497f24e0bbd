package org.sapar.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final Instant START = Instant.parse("2026-11-21T03:00:00Z");

    private final Limits limits = Limits.ofEnvironment();

    @Test
    void a_sign_on_ends_after_a_quarter_of_an_hour_without_input() {
        assertThat(after(Duration.ofMinutes(15).minusMillis(1))).isEmpty();
        assertThat(after(Duration.ofMinutes(15))).contains(Ending.IDLE);
    }

    @Test
    void a_sign_on_ends_after_ten_hours_whatever_is_typed() {
        var end = START.plus(Duration.ofHours(10));

        assertThat(limits.ending(START, end.minusSeconds(1), end.minusMillis(1)))
                .isEmpty();
        assertThat(limits.ending(START, end.minusSeconds(1), end)).contains(Ending.LIMIT);
    }

    @Test
    void what_remains_counts_from_the_last_input_and_from_the_start() {
        var left = limits.remaining(START, START.plusSeconds(60), START.plusSeconds(120));

        assertThat(left.idle()).isEqualTo(Duration.ofMinutes(14));
        assertThat(left.day()).isEqualTo(Duration.ofHours(10).minusSeconds(120));
    }

    private java.util.Optional<Ending> after(Duration silence) {
        return limits.ending(START, START, START.plus(silence));
    }
}
