package org.sapar.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FirstContactTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void a_database_that_is_away_is_waited_for() {
        FirstContact.with(
                () -> {
                    if (calls.incrementAndGet() < 4) {
                        throw new SQLNonTransientConnectionException("connection refused");
                    }
                },
                LONG,
                0);

        assertThat(calls).hasValue(4);
    }

    @Test
    void a_database_that_stays_away_ends_the_start() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FirstContact.with(this::refused, Duration.ZERO, 0))
                .withMessageContaining("not answered");
    }

    @Test
    void another_fault_is_not_waited_for() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FirstContact.with(
                        () -> {
                            calls.incrementAndGet();
                            throw new SQLException("You have an error in your SQL syntax", "42000", 1064);
                        },
                        LONG,
                        0));

        assertThat(calls).hasValue(1);
    }

    private void refused() throws SQLException {
        throw new SQLNonTransientConnectionException("connection refused");
    }
}
