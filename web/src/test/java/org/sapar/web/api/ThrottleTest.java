package org.sapar.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private final Throttle throttle = new Throttle();

    @Test
    void a_few_hundred_calls_may_come_at_once() {
        assertThat(IntStream.range(0, 400).mapToLong(call -> throttle.count("officer")))
                .containsOnly(0L);
    }

    /** A loop that does nothing else is faster than any bucket fills. */
    @Test
    void whoever_calls_in_a_loop_is_told_when_to_come_again_and_nobody_else() {
        var seconds = IntStream.range(0, 1_000_000)
                .mapToLong(call -> throttle.count("loop"))
                .filter(wait -> wait > 0)
                .findFirst();

        assertThat(seconds).hasValue(1);
        assertThat(throttle.count("officer")).isZero();
    }
}
