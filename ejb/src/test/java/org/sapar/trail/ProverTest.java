package org.sapar.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment")
class ProverTest {

    private static final Instant START = Instant.parse("2026-11-21T03:00:00Z");

    private final SealAlarms alarms = new SealAlarms();

    private final Prover prover = new Prover();

    @BeforeEach
    void begin() {
        prover.alarms = alarms;
        at(START);
        prover.begin();
    }

    @Test
    void a_proof_that_breaks_down_is_told() {
        prover.database = (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, given) -> {
                    throw new SQLException("no connection");
                });

        prover.prove(true);

        assertThat(alarms.now()).containsExactly(SealAlarms.Kind.PROOF_STOPPED);
    }

    @Test
    void it_is_told_when_nothing_was_proved_for_two_hours() {
        at(START.plus(Duration.ofHours(2)));
        prover.watch();
        assertThat(alarms.now()).isEmpty();

        at(START.plus(Duration.ofHours(2)).plusMillis(1));
        prover.watch();

        assertThat(alarms.now()).containsExactly(SealAlarms.Kind.PROOF_STOPPED);
    }

    private void at(Instant now) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        prover.clock = clock;
        alarms.clock = clock;
    }
}
