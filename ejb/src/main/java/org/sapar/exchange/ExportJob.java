package org.sapar.exchange;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.UUID;
import org.sapar.identity.Errand;
import org.sapar.identity.Permission;
import org.sapar.persistence.Conflicts;
import org.sapar.persistence.Outage;
import org.sapar.shared.Broken;
import org.sapar.shared.Denied;

/**
 * The step of the batch job that makes the file of an export, as the person who asked for it.
 *
 * <p>A file is whole or not there: what a server left half made is begun again. Who may not any more gets none.
 */
@Named
@Dependent
public class ExportJob extends AbstractBatchlet {

    private static final System.Logger LOG = System.getLogger(ExportJob.class.getName());

    @Inject
    @BatchProperty
    String export;

    @Inject
    ExportQueue queue;

    @EJB
    ExportRounds rounds;

    private volatile boolean stopped;

    @Override
    public String process() {
        var id = UUID.fromString(export);
        try {
            var errand = queue.errand(id);
            var permissions = errand.everywhere()
                    ? Set.of(Permission.EXCHANGE_EXPORT, Permission.SCOPE_ALL)
                    : Set.of(Permission.EXCHANGE_EXPORT);
            Errand.run(errand.sub(), permissions, () -> make(id));
            return "DONE";
        } catch (RuntimeException fault) {
            leave(id, fault);
            return "LEFT";
        } finally {
            queue.end(id);
        }
    }

    private void make(UUID id) {
        var plan = rounds.beginFile(id);
        if (plan.format() == null) {
            return;
        }
        var given = 0;
        try (var pieces = new PieceStream((place, piece) -> rounds.keepPiece(id, place, piece));
                var table = TableWriter.of(plan, pieces)) {
            ExportRound round;
            var through = 0;
            do {
                round = rounds.nextPeople(id, through);
                table.write(round.lines());
                through = round.through();
                given += round.lines().size();
            } while (!round.last() && !stopped);
            table.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!stopped) {
            rounds.finishFile(id, given);
        }
    }

    private void leave(UUID id, RuntimeException fault) {
        LOG.log(System.Logger.Level.WARNING, "The export {0} is left: {1}", id, fault.toString());
        if (fault instanceof Denied
                || fault instanceof EJBAccessException
                || fault instanceof Broken rule && rule.isUnknown()) {
            queue.fail(id, "right");
        } else if (Outage.behind(fault).isPresent() || Conflicts.isBehind(fault)) {
            queue.postpone(id);
        } else {
            queue.blame(id);
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
