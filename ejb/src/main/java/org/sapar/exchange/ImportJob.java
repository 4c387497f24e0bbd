package org.sapar.exchange;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.sapar.identity.Errand;
import org.sapar.identity.Permission;
import org.sapar.persistence.Conflicts;
import org.sapar.shared.Broken;
import org.sapar.shared.Denied;

/**
 * The step of the batch job that works through a list, round by round, as the person who left it to the system.
 *
 * <p>What was done stays done whatever comes. While the database is away or when the server stops, the list is left,
 * and taken up again by the next look; if the person may not any more, it waits for somebody else.
 */
@Named
@Dependent
public class ImportJob extends AbstractBatchlet {

    private static final System.Logger LOG = System.getLogger(ImportJob.class.getName());

    /** How often a round is tried again that somebody at a counter was in the way of. */
    private static final int TRIES = 5;

    @Inject
    @BatchProperty
    String list;

    @Inject
    ImportQueue queue;

    @EJB
    ImportRounds rounds;

    private volatile boolean stopped;

    @Override
    public String process() {
        var id = UUID.fromString(list);
        try {
            Errand.run(queue.owner(id), Permission.EXCHANGE_IMPORT, () -> workThrough(id));
            return "DONE";
        } catch (Broken | Denied | EJBAccessException refusal) {
            queue.leave(id);
            LOG.log(System.Logger.Level.WARNING, "The list {0} waits for somebody: {1}", id, refusal.getMessage());
            return "WAITS";
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "The list {0} is left for now: {1}", id, fault.toString());
            return "LEFT";
        } finally {
            queue.end(id);
        }
    }

    private void workThrough(UUID id) {
        while (!stopped && !round(id).last()) {
            // One round after the other.
        }
    }

    private ImportRounds.Round round(UUID id) {
        for (int attempt = 1; ; attempt++) {
            try {
                return rounds.next(id);
            } catch (RuntimeException fault) {
                if (attempt == TRIES || !Conflicts.isBehind(fault)) {
                    throw fault;
                }
            }
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
