package org.sapar.trail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;

/** Proves the chain while the system runs: what is new each hour, all of it once a day and at the start. */
@ApplicationScoped
class Prover {

    @Resource(lookup = "java:jboss/datasources/SaparDS")
    DataSource database;

    @Inject
    TrailKeys keys;

    @Inject
    SealAlarms alarms;

    @Inject
    Clock clock;

    private volatile Proof last;

    /**
     * What was proved last.
     *
     * @param at when
     * @param until the last link that was proved
     * @param finding the first thing that was wrong, or null
     */
    record Proof(Instant at, Head until, Finding finding) {}

    /** Proves what came since the last time, or all of it. */
    void prove(boolean all) {
        var before = last;
        var from = all || before == null ? null : before.until();
        try (var connection = database.getConnection()) {
            var settings = keys.settings();
            var result = new Verification(connection, keys.ring(), settings.publicKeys(), settings.checkpoints())
                    .run(from, clock.instant());
            last = new Proof(clock.instant(), result.until(), result.first().orElse(null));
            result.first().ifPresent(finding -> alarms.raise(SealAlarms.Kind.PROOF_FAILED, finding));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The last proof, or null before the first. */
    Proof last() {
        return last;
    }
}
