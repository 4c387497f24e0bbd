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
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
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

    /** A row that is not sealed by then is told of. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

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

    private final Rounds rounds = new Rounds();

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
    public synchronized void sealNow() {
        seal(now() - Rounds.NEAR.toMillis());
        witness();
    }

    private void round() {
        if (rest > 0) {
            rest--;
            return;
        }
        try {
            workOff();
            alarms.over(SealAlarms.Kind.STOPPED);
        } catch (RuntimeException fault) {
            alarms.raise(SealAlarms.Kind.STOPPED, fault);
            rest = REST_AFTER_FAULT;
        }
    }

    private synchronized void workOff() {
        rounds.next();
        if (rounds.isProof()) {
            var whole = rounds.isWholeProof();
            executor.execute(() -> prover.prove(whole));
        }
        if (rounds.isSweep()) {
            sweep();
        } else {
            seal(rounds.first(now()));
        }
        if (rounds.isLine()) {
            witness();
            rounds.witnessed();
        }
    }

    private void sweep() {
        prover.watch();
        var begun = now();
        var first = rounds.first(begun);
        var strange = seal(first);
        var sealed = book.isSealed(Ages.first(first), Ages.first(begun - PATIENCE.toMillis()), strange);
        alarms.check(SealAlarms.Kind.UNSEALED, sealed);
        rounds.swept(begun, sealed);
    }

    /** Seals what was made since that moment; returns the rows that will never be, since they are not ours. */
    private Set<UUID> seal(long first) {
        var strange = new HashSet<UUID>();
        var after = Ages.first(first);
        SealBook.Round done;
        do {
            done = book.seal(after);
            strange.addAll(done.refused());
            after = done.last();
        } while (done.isFull());
        strange.forEach(id -> alarms.raise(SealAlarms.Kind.ROW_STRANGE, id));
        return strange;
    }

    private void witness() {
        alarms.check(SealAlarms.Kind.CHECKPOINT_STRANGE, book.witness(log, signingKey));
    }

    private static long now() {
        return Ages.millis(Ids.next());
    }
}
