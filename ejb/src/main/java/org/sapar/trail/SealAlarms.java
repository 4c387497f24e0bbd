package org.sapar.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong with the seals, told in the log at once and again each ten minutes, and on the officer's page. */
@ApplicationScoped
class SealAlarms {

    private static final System.Logger LOG = System.getLogger("org.sapar.trail.alarm");

    private static final Duration AGAIN = Duration.ofMinutes(10);

    @Inject
    Clock clock;

    private final Map<Kind, Instant> raised = new EnumMap<>(Kind.class);

    private final Map<Kind, Instant> told = new EnumMap<>(Kind.class);

    /** What can be wrong. */
    enum Kind {
        /** The sealer cannot work: database or second place do not take what it writes. */
        STOPPED,
        /** Rows are committed and not sealed for too long. */
        UNSEALED,
        /** A row was written or changed by hand before it was sealed. */
        ROW_STRANGE,
        /** The last line of the second place does not fit the chain. */
        CHECKPOINT_STRANGE,
        /** The proof of the chain has found something. */
        PROOF_FAILED,
        /** The chain could not be proved, or was not for too long. */
        PROOF_STOPPED
    }

    /** These end by themselves; the others stay until somebody has looked and the server is started anew. */
    private static final Set<Kind> PASSING = Set.of(Kind.STOPPED, Kind.UNSEALED, Kind.PROOF_STOPPED);

    synchronized void raise(Kind kind, Object what) {
        var now = clock.instant();
        raised.putIfAbsent(kind, now);
        var before = told.get(kind);
        if (before == null || before.plus(AGAIN).isBefore(now)) {
            told.put(kind, now);
            if (what instanceof Throwable fault) {
                LOG.log(System.Logger.Level.ERROR, "TRAIL ALARM " + kind, fault);
            } else {
                LOG.log(System.Logger.Level.ERROR, "TRAIL ALARM {0} {1}", kind, what);
            }
        }
    }

    synchronized void over(Kind kind) {
        if (PASSING.contains(kind)) {
            raised.remove(kind);
            told.remove(kind);
        }
    }

    void check(Kind kind, boolean right) {
        if (right) {
            over(kind);
        } else {
            raise(kind, "");
        }
    }

    /** Kinds of what is wrong now. */
    synchronized List<Kind> now() {
        return List.copyOf(raised.keySet());
    }
}
