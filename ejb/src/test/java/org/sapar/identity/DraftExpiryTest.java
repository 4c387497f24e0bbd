package org.sapar.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftExpiryTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 3", "4, 3", "99, 3", "999, 3", "0, 3", "x, 3"})
    void a_draft_is_kept_for_as_many_days_as_was_set_and_three_at_most(String said, int days) {
        assertThat(DraftExpiry.lifetime(said)).hasDays(days);
    }

    @Test
    void it_is_kept_for_three_days_when_nothing_was_set() {
        assertThat(DraftExpiry.lifetime(null)).hasDays(3);
    }
}
