package org.sapar.exchange;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.sapar.identity.Errand;
import org.sapar.identity.Permission;
import org.sapar.persistence.Conflicts;
import org.sapar.registry.ListNeighbours;

/**
 * Works through a list with several hands: some hold the next lines against the register while one writes down what the
 * last ones came to. Comparing is for the processor and writing for the database; neither waits for the other.
 */
@ApplicationScoped
class ImportHands {

    private static final System.Logger LOG = System.getLogger(ImportHands.class.getName());

    static final Set<String> PERMISSIONS = Set.of(Permission.EXCHANGE_IMPORT);

    /** Those who look beforehand. */
    private static final int HANDS = 2;

    @EJB
    ImportLook looks;

    @EJB
    ImportRounds rounds;

    @Resource(lookup = "java:jboss/ee/concurrency/factory/default")
    ManagedThreadFactory factory;

    /** One list and the hands that look at it. */
    private record Work(UUID id, String owner, ExecutorService hands, ArrayDeque<Future<LookedLines>> ahead) {}

    /**
     * Goes as far as nothing is in the way; what is left then is for whoever looks at it line by line.
     *
     * @param owner who left the list to the system, by the id of the account
     */
    void work(UUID id, String owner, BooleanSupplier stopped) {
        var work = new Work(id, owner, Executors.newFixedThreadPool(HANDS, factory), new ArrayDeque<>());
        try {
            work(work, looks.waiting(id), stopped);
        } catch (RuntimeException fault) {
            // Whoever goes line by line meets it again, and says what it is.
            LOG.log(
                    Conflicts.isBehind(fault) ? Level.DEBUG : Level.WARNING,
                    "The list " + id + " goes on alone",
                    fault);
        } finally {
            work.ahead().forEach(look -> look.cancel(false));
            work.hands().shutdown();
        }
    }

    private void work(Work work, Waiting waiting, BooleanSupplier stopped) {
        // A look knows the files of all rounds but for the last ones, which were not written yet; a check makes no
        // files.
        var neighbours = new ListNeighbours(waiting.hold().step() == ImportState.FILING ? 1 + HANDS : 1);
        var next = waiting.first() - 1;
        while (!stopped.getAsBoolean()) {
            for (; next < waiting.last() && work.ahead().size() <= HANDS; next += ImportRounds.ROUND) {
                work.ahead().add(look(work, next, Math.min(next + ImportRounds.ROUND, waiting.last())));
            }
            if (work.ahead().isEmpty() || !keep(work, waiting.hold(), neighbours)) {
                return;
            }
        }
    }

    private Future<LookedLines> look(Work work, int after, int last) {
        return work.hands()
                .submit(() -> Errand.get(work.owner(), PERMISSIONS, () -> looks.look(work.id(), after, last)));
    }

    /** Keeps what the next look came to; whether there is more to do. */
    private boolean keep(Work work, Hold hold, ListNeighbours neighbours) {
        var lines = looked(work.ahead().remove());
        return lines.hold().equals(hold)
                && (lines.rows().isEmpty()
                        || !rounds.next(work.id(), lines, neighbours).last());
    }

    private static LookedLines looked(Future<LookedLines> look) {
        try {
            return look.get();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Broken off", ended);
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        }
    }
}
