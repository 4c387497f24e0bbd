package org.sapar.trail;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/** Proves the chain while the system runs: what is new each hour, all of it once a day and at the start. */
@ApplicationScoped
class Prover {

    /** It is done each hour, and may take its time. */
    private static final Duration OLDEST = Duration.ofHours(2);

    @Resource(lookup = "java:jboss/datasources/SaparDS")
    DataSource database;

    @Inject
    TrailKeys keys;

    @Inject
    SealAlarms alarms;

    @Inject
    Clock clock;

    private volatile Proof last;

    private Instant begun;

    @PostConstruct
    void begin() {
        begun = clock.instant();
    }

    /**
     * What was proved last.
     *
     * @param at when
     * @param until the last link that was proved
     * @param finding the first thing that was wrong, or null
     */
    record Proof(Instant at, Head until, Finding finding) {}

    /** Proves what came since the last time, or all of it. If it cannot, an alarm says so until it can again. */
    void prove(boolean all) {
        var before = last;
        var from = all || before == null ? null : before.until();
        try (var connection = database.getConnection()) {
            var settings = keys.settings();
            var result = new Verification(connection, keys.ring(), settings.publicKeys(), settings.checkpoints())
                    .run(from, clock.instant());
            last = new Proof(clock.instant(), result.until(), result.first().orElse(null));
            result.first().ifPresent(finding -> alarms.raise(SealAlarms.Kind.PROOF_FAILED, finding));
            alarms.over(SealAlarms.Kind.PROOF_STOPPED);
        } catch (SQLException | RuntimeException fault) {
            alarms.raise(SealAlarms.Kind.PROOF_STOPPED, fault);
        }
    }

    /** Raises the alarm when nothing was proved for too long. */
    void watch() {
        var proof = last;
        var since = proof == null ? begun : proof.at();
        if (since.plus(OLDEST).isBefore(clock.instant())) {
            alarms.raise(SealAlarms.Kind.PROOF_STOPPED, "nothing was proved since " + since);
        }
    }

    /** The last proof, or null before the first. */
    Proof last() {
        return last;
    }
}
