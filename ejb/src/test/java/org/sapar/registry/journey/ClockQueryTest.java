package org.sapar.registry.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sapar.shared.Broken;

class ClockQueryTest {

    @ParameterizedTest
    @EnumSource(names = {"DONE", "PASSED"})
    void what_goes_on_no_more_is_on_no_list(ClockState state) {
        assertThatExceptionOfType(Broken.class)
                .isThrownBy(() -> query(state, null).check())
                .matches(broken -> "state".equals(broken.field()));
    }

    @ParameterizedTest
    @EnumSource(names = {"LATE", "NEAR", "RUNNING"})
    void what_goes_on_can_be_asked_for(ClockState state) {
        assertThatCode(() -> query(state, null).check()).doesNotThrowAnyException();
    }

    @Test
    void a_blank_rule_asks_for_all() {
        assertThat(query(null, "  ").rule()).isNull();
        assertThat(query(null, " RU-MED30 ").rule()).isEqualTo("RU-MED30");
    }

    private static ClockQuery query(ClockState state, String rule) {
        return new ClockQuery(state, rule, null, 0, 25, null);
    }
}
