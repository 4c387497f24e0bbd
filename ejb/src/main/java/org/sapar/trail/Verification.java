package org.sapar.trail;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Proves the Trail against its keys and against the second place, over a connection that may read it. Needs nothing of
 * the application server, so that it can be run without it.
 */
public final class Verification {

    private static final int PAGE = 5_000;

    /** More findings than these help nobody. */
    private static final int MOST_FINDINGS = 50;

    /** A row that is older and in no chain, or under no checkpoint, was left out. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Connection connection;

    private final KeyRing keys;

    private final PublicKeys publicKeys;

    private final CheckpointLog log;

    private final List<Finding> findings = new ArrayList<>();

    private long rows;

    Verification(Connection connection, KeyRing keys, PublicKeys publicKeys, Path checkpoints) {
        this.connection = connection;
        this.keys = keys;
        this.publicKeys = publicKeys;
        this.log = new CheckpointLog(checkpoints);
    }

    /** One that takes keys and folder from these environment variables. */
    public static Verification of(Connection connection, java.util.Map<String, String> environment) {
        var settings = new TrailSettings(environment);
        return new Verification(connection, settings.ring(), settings.publicKeys(), settings.checkpoints());
    }

    /**
     * What came of it.
     *
     * @param findings what is wrong, the first in the chain first; at most fifty
     * @param rows how many rows were proved
     * @param until the last link, or null if there is none
     */
    public record Result(List<Finding> findings, long rows, Head until) {

        /** The first thing that is wrong. */
        public Optional<Finding> first() {
            return findings.stream().findFirst();
        }

        /** The place of the last link, 0 if there is none. */
        public long last() {
            return until == null ? 0 : until.seq();
        }
    }

    /** Proves the whole. */
    public Result run(Instant now) throws SQLException {
        return run((Head) null, now);
    }

    /** Proves what follows this place of the chain, which is taken as it stands. */
    public Result run(long after, Instant now) throws SQLException {
        return run(after == 0 ? null : head(after), now);
    }

    Result run(Head from, Instant now) throws SQLException {
        var known = from == null ? 0 : from.seq();
        findings.addAll(new CheckpointProof(publicKeys).of(log, known));
        try (var lines = log.lines(known)) {
            var chain = new ChainProof(keys, lines, from);
            for (var page = page(from); !page.isEmpty(); page = page(chain.last())) {
                chain.prove(page, mentions(page));
                rows += page.size();
                if (chain.findings().size() > MOST_FINDINGS) {
                    break;
                }
            }
            chain.end(now.minus(PATIENCE));
            findings.addAll(chain.findings());
            loose(from, now);
            var sorted = findings.stream()
                    .sorted(Comparator.comparingLong(
                            (Finding finding) -> finding.seq() == 0 ? Long.MAX_VALUE : finding.seq()))
                    .limit(MOST_FINDINGS)
                    .toList();
            return new Result(sorted, rows, chain.last());
        }
    }

    private List<SealedRow> page(Head after) throws SQLException {
        try (var statement = connection.prepareStatement(SealedRow.PAGE)) {
            statement.setLong(1, after == null ? 0 : after.seq());
            statement.setInt(2, PAGE);
            var page = new ArrayList<SealedRow>(PAGE);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    page.add(SealedRow.read(row));
                }
            }
            return page;
        }
    }

    private Mentions mentions(List<SealedRow> page) throws SQLException {
        var first = page.get(0).link().seq();
        var last = page.get(page.size() - 1).link().seq();
        try (var statement = connection.prepareStatement(
                "select seq, subject from mention where seq between ? and ? order by seq, subject")) {
            statement.setLong(1, first);
            statement.setLong(2, last);
            var mentions = new Mentions();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    mentions.add(row.getLong(1), row.getString(2));
                }
            }
            return mentions;
        }
    }

    private Head head(long seq) throws SQLException {
        try (var statement = connection.prepareStatement("select seq, trail_id, hash from seal where seq = ?")) {
            statement.setLong(1, seq);
            try (var row = statement.executeQuery()) {
                return row.next() ? new Head(row.getLong(1), row.getString(2), row.getBytes(3)) : null;
            }
        }
    }

    /** Rows that are in no chain: those that we did not write, and those that should have been sealed by now. */
    private void loose(Head from, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement("select " + SealedRow.COLUMNS + " from trail t"
                + " where t.id >= ? and not exists (select 1 from seal s where s.trail_id = t.id)"
                + " order by t.id limit " + MOST_FINDINGS)) {
            statement.setString(1, firstLoose(from));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    loose(SealedRow.entry(row, 0), row.getBytes(15), now);
                }
            }
        }
    }

    private void loose(Entry entry, byte[] mac, Instant now) {
        if (!keys.fits(entry, mac)) {
            findings.add(new Finding(
                    Finding.Kind.INSERTED, 0, entry.id(), "in no chain, and its code does not fit: written by hand"));
        } else if (Ages.isBefore(entry.id(), now.minus(PATIENCE))) {
            findings.add(new Finding(Finding.Kind.UNSEALED, 0, entry.id(), "genuine, but in no chain"));
        }
    }

    /** A row may be committed that much later than others with higher ids. */
    private static String firstLoose(Head from) {
        return from == null ? new UUID(0, 0).toString() : Ages.earlier(from.trailId(), Duration.ofHours(1));
    }
}
