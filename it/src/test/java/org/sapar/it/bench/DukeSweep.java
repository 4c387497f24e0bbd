package org.sapar.it.bench;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.matchers.AbstractMatchListener;
import org.sapar.registry.BirthDate;
import org.sapar.registry.BirthPrecision;
import org.sapar.registry.PersonName;
import org.sapar.registry.Sex;
import org.sapar.registry.matching.Description.Marks;
import org.sapar.registry.matching.SharedKeys;

/** Duke finds the duplicates of the same register: the same tables, keys and processors. */
final class DukeSweep {

    /** What it has not reached then, it has not reached. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final int THREADS = 2;

    private static final int BATCH = 10_000;

    private static final int FETCHED = 5_000;

    /** As many as the register looks at for one key. */
    private static final int MOST = 500;

    private final Connection connection;

    private final List<DukeRecord> records = new ArrayList<>();

    private final Map<UUID, DukeRecord> byId = new HashMap<>();

    private final Set<Set<UUID>> found = new HashSet<>();

    private int done;

    private double seconds;

    /** Takes one row. */
    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    DukeSweep(Connection connection) {
        this.connection = connection;
    }

    /** Reads everything and goes through it as far as the time reaches. */
    DukeSweep run() throws SQLException {
        var begun = System.nanoTime();
        readFiles();
        var processor = new Processor(Duke.tuned(records.size()), new DukeKeys(records, keys()));
        processor.setThreads(THREADS);
        processor.addMatchListener(new AbstractMatchListener() {
            @Override
            public void matches(Record one, Record other, double confidence) {
                note(one, other);
            }
        });
        while (done < records.size() && System.nanoTime() - begun < PATIENCE.toNanos()) {
            var batch = records.subList(done, Math.min(done + BATCH, records.size()));
            processor.deduplicate(List.<Record>copyOf(batch));
            done += batch.size();
        }
        seconds = (System.nanoTime() - begun) / 1e9;
        return this;
    }

    private synchronized void note(Record one, Record other) {
        found.add(Set.of(((DukeRecord) one).id(), ((DukeRecord) other).id()));
    }

    private void readFiles() throws SQLException {
        read(
                "select cast(id as binary(16)), sex, cast(birth_date as char), birth_precision, pin, mobile from migrant"
                        + " where merged_into_id is null and withdrawn_at is null",
                row -> {
                    var record = new DukeRecord(id(row), records.size());
                    var birth =
                            new BirthDate(LocalDate.parse(row.getString(3)), BirthPrecision.valueOf(row.getString(4)));
                    record.person(Sex.valueOf(row.getString(2)), birth, row.getString(5), row.getString(6));
                    records.add(record);
                    byId.put(record.id(), record);
                });
        read("select cast(migrant_id as binary(16)), surname, given, patronymic from migrant_name", row -> {
            var record = byId.get(id(row));
            if (record != null) {
                record.name(new PersonName(row.getString(2), row.getString(3), row.getString(4)));
            }
        });
        read(
                "select cast(migrant_id as binary(16)), country, number from identity_document"
                        + " where status <> 'CANCELLED'",
                row -> {
                    var record = byId.get(id(row));
                    if (record != null) {
                        record.document(Marks.document(row.getString(2), row.getString(3)));
                    }
                });
    }

    private SharedKeys keys() throws SQLException {
        var keys = new SharedKeys(records.size(), MOST);
        read("select cast(migrant_id as binary(16)), match_key from match_key order by match_key", row -> {
            var record = byId.get(id(row));
            if (record != null) {
                keys.add(row.getLong(2), record.place());
            }
        });
        keys.end();
        return keys;
    }

    private void read(String sql, Row reader) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCHED);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }

    private static UUID id(ResultSet row) throws SQLException {
        var id = ByteBuffer.wrap(row.getBytes(1));
        return new UUID(id.getLong(), id.getLong());
    }

    /** What it did, held against the pairs that are one person, as far as it came to them. */
    Cleaning cleaning(Set<Set<UUID>> truth) {
        var reached = truth.stream().filter(this::isReached).collect(Collectors.toSet());
        return new Cleaning(done, seconds, Planted.quality(found, reached));
    }

    private boolean isReached(Set<UUID> pair) {
        return pair.stream().mapToInt(id -> byId.get(id).place()).min().orElseThrow() < done;
    }

    /** How much of the register it did not reach; empty if it was through. */
    String rest() {
        return done == records.size() ? "" : Figure.text(", stopped after %,d of %,d files", done, records.size());
    }
}
