package org.sapar.trail;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.sapar.persistence.Ids;

/**
 * Links the rows of the Trail into the chain a moment after they were committed, witnesses the head in the second
 * place, and proves the whole from time to time. Desks never wait for it.
 */
@Singleton
@Startup
@DependsOn("Schema")
@PermitAll
@ExcludeDefaultInterceptors
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Sealer {

    private static final long PAUSE_MILLIS = 500;

    /** How far back each round looks for rows that were committed late. */
    private static final Duration NEAR = Duration.ofSeconds(30);

    /** How far back the sweep looks, each minute; longer than any transaction lives. */
    private static final Duration FAR = Duration.ofMinutes(20);

    /** A row that is not sealed by then is told of. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration OLDEST_CHECKPOINT = Duration.ofHours(1);

    private static final long ROUNDS_A_SWEEP = 120;

    private static final long ROUNDS_A_PROOF = 7_200;

    private static final long PROOFS_A_DAY = 24;

    /** Rounds that are left out after a fault, so that an outage does not fill the log. */
    private static final int REST_AFTER_FAULT = 5;

    @Resource
    ManagedScheduledExecutorService executor;

    @EJB
    SealBook book;

    @Inject
    Prover prover;

    @Inject
    SealAlarms alarms;

    @Inject
    TrailKeys keys;

    private SigningKey signingKey;

    private CheckpointLog log;

    private Future<?> work;

    private long rounds;

    private int rest;

    @PostConstruct
    void begin() {
        signingKey = keys.settings().signingKey();
        if (!keys.settings().publicKeys().prove(signingKey.id(), "sapar", signingKey.sign("sapar"))) {
            throw new IllegalStateException(
                    TrailSettings.PUBLIC_KEYS + " does not hold the public half of " + TrailSettings.SIGNING_KEY);
        }
        log = new CheckpointLog(keys.settings().checkpoints());
        work = executor.scheduleWithFixedDelay(this::round, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        work.cancel(false);
    }

    /** Seals and witnesses what was committed just now; returns when it is done. */
    public void sealNow() {
        round(NEAR);
    }

    private void round() {
        if (rest > 0) {
            rest--;
            return;
        }
        try {
            round(rounds % ROUNDS_A_SWEEP == 0 ? rounds == 0 ? null : FAR : NEAR);
            alarms.over(SealAlarms.Kind.STOPPED);
            if (rounds % ROUNDS_A_PROOF == ROUNDS_A_SWEEP) {
                var all = rounds / ROUNDS_A_PROOF % PROOFS_A_DAY == 0;
                executor.execute(() -> prover.prove(all));
            }
        } catch (RuntimeException fault) {
            alarms.raise(SealAlarms.Kind.STOPPED, fault);
            rest = REST_AFTER_FAULT;
        } finally {
            rounds++;
        }
    }

    private synchronized void round(Duration back) {
        seal(back);
        alarms.check(SealAlarms.Kind.CHECKPOINT_STRANGE, book.witness(log, signingKey, OLDEST_CHECKPOINT));
    }

    /** Back to that long ago, or to the first row when null. */
    private void seal(Duration back) {
        var now = Ages.millis(Ids.next());
        var first = back == null ? 0 : now - back.toMillis();
        SealBook.Round done;
        do {
            done = book.seal(Ages.first(first));
            for (var id : done.refused()) {
                alarms.raise(SealAlarms.Kind.ROW_STRANGE, id);
            }
        } while (done.isFull() && done.linked() > 0);
        if (!NEAR.equals(back)) {
            alarms.check(
                    SealAlarms.Kind.UNSEALED, book.isSealed(Ages.first(first), Ages.first(now - PATIENCE.toMillis())));
        }
    }
}
