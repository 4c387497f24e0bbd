package org.sapar.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
