package org.sapar.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sapar.reference.Lists;
import org.sapar.reference.RegistrationRule;

class RegistrationTermTest {

    @ParameterizedTest
    @CsvSource({
        "TEMPORARY, 2026-11-21, 2029-11-21, 2029-10-22",
        "TEMPORARY, 2028-02-29, 2031-02-28, 2031-01-29",
        "PAPERS, 2026-11-21, 2026-12-21, 2026-11-28"
    })
    void the_last_day_and_the_day_of_notice_follow_from_the_dated_rule(
            String code, LocalDate from, LocalDate last, LocalDate notice) {
        var term = RegistrationTerm.of(rule(code), from);

        assertThat(term.dueOn()).isEqualTo(last);
        assertThat(term.noticeOn()).isEqualTo(notice);
        assertThat(term.dueRule()).startsWith(code + "@");
    }

    @Test
    void it_is_near_from_the_day_of_notice_on() {
        var day = LocalDate.of(2026, 11, 21);
        var term = RegistrationTerm.of(rule(RegistrationRule.TEMPORARY), day);

        assertThat(term.isNear(LocalDate.of(2029, 10, 21))).isFalse();
        assertThat(term.isNear(LocalDate.of(2029, 10, 22))).isTrue();
    }

    private static RegistrationRule rule(String code) {
        return Lists.registrationRules().stream()
                .filter(rule -> rule.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
