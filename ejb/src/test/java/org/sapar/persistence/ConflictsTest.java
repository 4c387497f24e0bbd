package org.sapar.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sapar.shared.Broken;

class ConflictsTest {

    @ParameterizedTest
    @ValueSource(ints = {1020, 1213, 1205, 1062})
    void every_way_in_which_the_database_says_that_somebody_was_first_is_a_conflict(int code) {
        var fault = new RuntimeException(new RuntimeException(new SQLException("first", "HY000", code)));

        assertThat(Conflicts.named(fault))
                .get()
                .satisfies(broken -> assertThat(broken.isConflict()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"1020, true", "1213, true", "1205, true", "1062, false"})
    void of_a_conflict_that_has_its_name_one_still_knows_whether_it_passes(int code, boolean passing) {
        var fault = new RuntimeException(new SQLException("first", "HY000", code));

        assertThat(Conflicts.named(fault).map(Conflicts::isPassing)).contains(passing);
    }

    @Test
    void a_stale_version_is_a_conflict() {
        assertThat(Conflicts.named(new OptimisticLockException()))
                .map(Broken::key)
                .contains("conflict");
    }

    @Test
    void another_fault_is_none() {
        assertThat(Conflicts.named(new SQLException("gone", "08000", 2006))).isEmpty();
    }

    @Test
    void a_conflict_is_behind_whatever_was_wrapped_around_it() {
        assertThat(Conflicts.isBehind(Broken.conflict())).isTrue();
        assertThat(Conflicts.isBehind(new IllegalStateException(Broken.conflict())))
                .isTrue();
        assertThat(Conflicts.isBehind(new IllegalStateException(new OptimisticLockException())))
                .isTrue();
        assertThat(Conflicts.isBehind(new SQLException("gone", "08000", 2006))).isFalse();
    }

    @Test
    void the_rule_that_was_named_is_the_one_that_is_told() {
        var named = new Broken("registry.known");

        assertThat(Conflicts.isBehind(named)).isFalse();
        assertThat(Conflicts.rule(new IllegalStateException(named))).contains(named);
        assertThat(Conflicts.rule(new SQLException("first", "23000", 1062)))
                .map(Broken::key)
                .contains("conflict");
    }
}
