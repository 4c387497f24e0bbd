package org.sapar.it.bench.inside;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPInputStream;
import org.sapar.exchange.ImportAction;
import org.sapar.exchange.ImportColumn;
import org.sapar.exchange.ImportDefaults;
import org.sapar.exchange.ImportDesk;
import org.sapar.exchange.ImportFile;
import org.sapar.exchange.Mapping;
import org.sapar.it.bench.Found;
import org.sapar.it.desk.As;
import org.sapar.registry.StayPurpose;

/** Sends a list of people in, as an officer does, and waits for what the system does with it. */
final class Lists {

    private static final Duration PATIENCE = Duration.ofMinutes(50);

    private static final long LOOK_NANOS = 200_000_000L;

    private final ImportDesk desk;

    private static volatile UUID last;

    Lists(ImportDesk desk) {
        this.desk = desk;
    }

    List<Found> send(byte[] packed) {
        try (var list = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            var content = list.readAllBytes();
            last = As.BAKYT
                    .call(() -> desk.receive(UUID.randomUUID(), "people.csv", content))
                    .batch()
                    .getId();
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Found> check() {
        var file = open();
        var fields = file.batch().getColumns().stream().map(ImportColumn::field).toList();
        var mapping = new Mapping(fields, new ImportDefaults("KG", "RU-SVE", StayPurpose.WORK, "ru"), true);
        As.BAKYT.call(() -> desk.check(last, file.batch().getVersion(), mapping));
        return done();
    }

    List<Found> file() {
        var file = open();
        As.BAKYT.call(() -> desk.perform(last, file.batch().getVersion(), ImportAction.FILE));
        return done();
    }

    private List<Found> done() {
        for (var end = Instant.now().plus(PATIENCE);
                open().batch().getState().isUnderWay();
                LockSupport.parkNanos(LOOK_NANOS)) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("The list is not through in " + PATIENCE);
            }
        }
        return List.of();
    }

    private ImportFile open() {
        return As.BAKYT.call(() -> desk.open(last));
    }
}
