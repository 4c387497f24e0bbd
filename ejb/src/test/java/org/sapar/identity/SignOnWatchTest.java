package org.sapar.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignOnWatchTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "5, 5", "20, 20", "21, 20", "99, 20", "0, 10", "x, 10", "100, 10"})
    void it_looks_as_often_as_was_set_and_often_enough_for_the_promise(String said, int seconds) {
        assertThat(SignOnWatch.seconds(said)).isEqualTo(seconds);
    }

    @Test
    void it_looks_every_ten_seconds_when_nothing_was_set() {
        assertThat(SignOnWatch.seconds(null)).isEqualTo(10);
    }
}
