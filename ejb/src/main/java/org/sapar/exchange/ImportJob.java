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
import org.sapar.persistence.Conflicts;
import org.sapar.persistence.Outage;
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

    @Inject
    ImportHands hands;

    @EJB
    ImportRounds rounds;

    private volatile boolean stopped;

    @Override
    public String process() {
        var id = UUID.fromString(list);
        try {
            work(id, queue.owner(id));
            return "DONE";
        } catch (RuntimeException fault) {
            queue.postpone(id);
            LOG.log(System.Logger.Level.WARNING, "The list {0} is left for now: {1}", id, fault.toString());
            return "LEFT";
        } finally {
            queue.end(id);
        }
    }

    private void work(UUID id, String owner) {
        try {
            Errand.run(owner, ImportHands.PERMISSIONS, () -> workThrough(id, owner));
        } catch (Denied | EJBAccessException refusal) {
            leave(id, owner, refusal);
        } catch (Broken rule) {
            if (!rule.isUnknown()) {
                throw rule;
            }
            leave(id, owner, rule);
        }
    }

    private void leave(UUID id, String owner, RuntimeException why) {
        queue.leave(id, owner);
        LOG.log(System.Logger.Level.WARNING, "The list {0} waits for somebody: {1}", id, why.getMessage());
    }

    /** With several hands, and alone wherever something was in the way, and at the end. */
    private void workThrough(UUID id, String owner) {
        rounds.takeUp(id);
        do {
            hands.work(id, owner, () -> stopped);
        } while (!stopped
                && !Thread.currentThread().isInterrupted()
                && !round(id).last());
    }

    /** Who was in the way at a counter is gone at the next try; what fails by itself fails on one line. */
    private ImportRounds.Round round(UUID id) {
        for (int attempt = 1; ; attempt++) {
            try {
                return rounds.next(id, ImportRounds.ROUND);
            } catch (RuntimeException fault) {
                if (isOfTheList(fault) || attempt == TRIES && Conflicts.isDoubled(fault)) {
                    return lineByLine(id);
                }
                if (attempt == TRIES || !Conflicts.isBehind(fault)) {
                    throw fault;
                }
            }
        }
    }

    private ImportRounds.Round lineByLine(UUID id) {
        for (var line = 1; line < ImportRounds.ROUND && !stopped; line++) {
            try {
                rounds.next(id, 1);
            } catch (RuntimeException fault) {
                // What the letters of the database take for the same, such as an E with a mark, is told by it alone.
                if (!isOfTheList(fault) && !Conflicts.isDoubled(fault)) {
                    throw fault;
                }
                LOG.log(System.Logger.Level.ERROR, "A line of the list " + id + " is passed over", fault);
                rounds.passOver(id);
            }
        }
        return rounds.next(id, 1);
    }

    /** Whether it is neither that the person may not, nor that somebody is in the way, nor that a server is away. */
    private static boolean isOfTheList(RuntimeException fault) {
        return !(fault instanceof Denied)
                && !(fault instanceof EJBAccessException)
                && Outage.behind(fault).isEmpty()
                && Conflicts.rule(fault)
                        .filter(rule -> rule.isUnknown() || rule.isConflict())
                        .isEmpty();
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
