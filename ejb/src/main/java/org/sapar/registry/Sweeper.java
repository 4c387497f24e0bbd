package org.sapar.registry;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.sapar.persistence.Conflicts;
import org.sapar.persistence.OwnTransaction;
import org.sapar.registry.matching.Pair;
import org.sapar.registry.matching.Scale;
import org.sapar.registry.matching.Sift;

/**
 * Compares the register with itself: reads it once, finds the pairs that may be of one person on several processors,
 * and meanwhile notes them, few to a transaction.
 */
@ApplicationScoped
class Sweeper {

    /** Where the server makes threads of its own. */
    static final String FACTORY = "java:jboss/ee/concurrency/factory/default";

    private static final System.Logger LOG = System.getLogger(Sweeper.class.getName());

    private static final int ATTEMPTS = 5;

    private static final long PAUSE_NANOS = 200_000_000;

    /** The keys of more files have no room at once: they are taken part after part. */
    private static final int FILES_AT_ONCE = 3_000_000;

    @Inject
    RegisterRows rows;

    @Inject
    SuspectedPairs pairs;

    @EJB
    OwnTransaction apart;

    @Resource(lookup = FACTORY)
    ManagedThreadFactory factory;

    /**
     * Does it.
     *
     * @param threads that compare at once
     * @param told now and then how far it has come
     * @throws IllegalStateException if the register cannot be read, or the server stops
     */
    Swept sweep(Scale scale, int threads, Consumer<Swept> told) {
        var roster = rows.roster();
        var round = new SweepRound(roster.size(), some -> note(some, scale), told);
        told.accept(round.swept());
        var hands = Executors.newFixedThreadPool(threads, factory);
        try {
            var parts = 1 + roster.size() / FILES_AT_ONCE;
            var width = Long.MAX_VALUE / parts * 2;
            for (var part = 0; part < parts; part++) {
                var from = Long.MIN_VALUE + part * width;
                var to = part == parts - 1 ? Long.MAX_VALUE : from + width - 1;
                var keys = rows.keys(roster, from, to, KeySearch.CANDIDATES);
                told.accept(round.swept());
                round.go(new Sift(roster, keys, scale), threads, hands);
            }
            return round.swept();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Broken off", ended);
        } finally {
            hands.shutdownNow();
        }
    }

    private int note(List<Pair> some, Scale scale) {
        for (var attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return apart.of(() -> pairs.note(some, scale));
            } catch (EJBException taken) {
                // A desk has noted one of them at the same moment, or holds one of the files.
                if (!Conflicts.isBehind(taken)) {
                    throw taken;
                }
                LockSupport.parkNanos(PAUSE_NANOS * attempt);
            }
        }
        return some.stream().mapToInt(one -> noteAlone(one, scale)).sum();
    }

    /** Whoever is in the way of one pair keeps none of the others from being noted; the next night brings it again. */
    private int noteAlone(Pair one, Scale scale) {
        try {
            return apart.of(() -> pairs.note(List.of(one), scale));
        } catch (EJBException taken) {
            if (!Conflicts.isBehind(taken)) {
                throw taken;
            }
            LOG.log(System.Logger.Level.WARNING, "A pair of files is left for the next time: {0}", taken.toString());
            return 0;
        }
    }
}
