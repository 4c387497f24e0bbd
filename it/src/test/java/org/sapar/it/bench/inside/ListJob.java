package org.sapar.it.bench.inside;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.sapar.exchange.ImportAction;
import org.sapar.exchange.ImportColumn;
import org.sapar.exchange.ImportDefaults;
import org.sapar.exchange.ImportDesk;
import org.sapar.exchange.ImportFile;
import org.sapar.exchange.Mapping;
import org.sapar.exchange.RowState;
import org.sapar.it.bench.Found;
import org.sapar.it.bench.Load;
import org.sapar.it.desk.As;
import org.sapar.registry.StayPurpose;

/**
 * Sends a list in as an officer does: received, checked, filed; answers as often as there were lines that got a file.
 */
final class ListJob implements Load.Job<String> {

    private static final ImportDefaults DEFAULTS = new ImportDefaults("KG", "RU-SVE", StayPurpose.WORK, "ru");

    /** A list that takes longer is stuck. */
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private static final Duration LOOK = Duration.ofMillis(250);

    private final ImportDesk desk;

    ListJob(ImportDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<Found> perform(String text) {
        var id = UUID.randomUUID();
        var received = As.BAKYT.call(() -> desk.receive(id, "bench.csv", text.getBytes(StandardCharsets.UTF_8)));
        var fields =
                received.batch().getColumns().stream().map(ImportColumn::field).toList();
        As.BAKYT.call(() -> desk.check(id, received.batch().getVersion(), new Mapping(fields, DEFAULTS, true)));
        var checked = done(id);
        As.BAKYT.call(() -> desk.perform(id, checked.batch().getVersion(), ImportAction.FILE));
        var filed = done(id).counts().getOrDefault(RowState.FILED, 0L);
        return Collections.nCopies(filed.intValue(), new Found(id, null));
    }

    private ImportFile done(UUID id) {
        for (var end = Instant.now().plus(PATIENCE);
                Instant.now().isBefore(end);
                LockSupport.parkNanos(LOOK.toNanos())) {
            var file = As.BAKYT.call(() -> desk.open(id));
            if (!file.batch().getState().isUnderWay()) {
                return file;
            }
        }
        throw new IllegalStateException("The list is still under way after " + PATIENCE);
    }
}
