package org.sapar.it.desk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.sapar.trail.Finding;

/** What somebody who owns the database could do to the trail, one thing at a time and undone by a rollback. */
final class Tampering {

    /** Links from the end of the chain among which one is chosen. */
    private static final int REACH = 300;

    private final Connection connection;

    private final Random random;

    private final List<Way> ways = new ArrayList<>();

    private final Set<String> kinds = new HashSet<>();

    private long last;

    /** Does something to the link of that number and its row; returns the number that has to be named. */
    private interface Way {
        Done tamper(long seq, String id) throws SQLException;
    }

    /**
     * What was done.
     *
     * @param from the proof begins behind this link
     * @param seq the first link that is not as it was
     */
    record Done(String what, long from, long seq) {

        boolean isNamedBy(Finding finding) {
            return finding.seq() == seq;
        }
    }

    Tampering(Connection connection, long seed) throws SQLException {
        this.connection = connection;
        this.random = new Random(seed);
        for (var column : columns("trail")) {
            ways.add((seq, id) ->
                    done("row: " + column[0], seq, "update trail set " + other(column) + " where id = ?", id));
        }
        for (var column : columns("seal")) {
            ways.add((seq, id) ->
                    done("link: " + column[0], seq, "update seal set " + other(column) + " where seq = ?", seq));
        }
        ways.add((seq, id) -> done("row deleted", seq, "delete from trail where id = ?", id));
        ways.add((seq, id) -> done("link deleted", seq, "delete from seal where seq = ?", seq));
        ways.add(this::bothDeleted);
        ways.add(this::closedUp);
        ways.add(this::appended);
        ways.add(this::rowsSwapped);
        ways.add(this::linksSwapped);
        ways.add(this::codesSwapped);
        ways.add((seq, id) -> done(
                "rows from here on deleted",
                seq,
                "delete from trail where id in" + " (select trail_id from seal where seq >= ?)",
                seq));
        ways.add((seq, id) -> done("links from here on deleted", seq, "delete from seal where seq >= ?", seq));
        ways.add(this::shortened);
        ways.add(this::emptied);
        ways.add((seq, id) ->
                done("listed elsewhere", seq, "insert into mention (subject, seq) values (uuid(), ?)", seq));
        ways.add(this::unlisted);
    }

    /** Each way in turn, on a place that is chosen at random. */
    Done next(int trial) throws SQLException {
        last = number("select max(seq) from seal");
        var seq = last - random.nextInt((int) Math.min(REACH, last - 2)) - 1;
        var done = ways.get(trial % ways.size()).tamper(Math.max(2, seq), id(Math.max(2, seq)));
        kinds.add(done.what());
        return done;
    }

    /** What has been done so far, each kind once. */
    Set<String> kinds() {
        return kinds;
    }

    private Done bothDeleted(long seq, String id) throws SQLException {
        run("delete from trail where id = ?", id);
        return done("row and link deleted", seq, "delete from seal where seq = ?", seq);
    }

    /** The gap is closed by numbering the links that follow anew. */
    private Done closedUp(long seq, String id) throws SQLException {
        bothDeleted(seq, id);
        return done("taken out and closed up", seq, "update seal set seq = seq - 1 where seq > ? order by seq", seq);
    }

    private Done appended(long seq, String id) throws SQLException {
        var forged = UUID.randomUUID().toString();
        run("insert into trail select ?, " + names("trail", "id") + " from trail where id = ?", forged, id);
        run(
                "insert into seal select ?, ?, " + names("seal", "seq", "trail_id") + " from seal where seq = ?",
                last + 1,
                forged,
                last);
        return new Done("put in at the end", from(seq), last + 1);
    }

    private Done rowsSwapped(long seq, String id) throws SQLException {
        var other = id(seq - 1);
        run("create temporary table swapped as select * from trail where id in (?, ?)", id, other);
        for (var column : columns("trail")) {
            if (!column[0].equals("id")) {
                run(
                        "update trail t join swapped s on s.id = ? set t.%1$s = s.%1$s where t.id = ?"
                                .formatted(column[0]),
                        id,
                        other);
                run(
                        "update trail t join swapped s on s.id = ? set t.%1$s = s.%1$s where t.id = ?"
                                .formatted(column[0]),
                        other,
                        id);
            }
        }
        run("drop temporary table swapped");
        return new Done("rows swapped", from(seq), seq - 1);
    }

    private Done linksSwapped(long seq, String id) throws SQLException {
        var other = id(seq - 1);
        run("update seal set trail_id = uuid() where seq = ?", seq);
        run("update seal set trail_id = ? where seq = ?", id, seq - 1);
        run("update seal set trail_id = ? where seq = ?", other, seq);
        return new Done("links swapped", from(seq), seq - 1);
    }

    private Done codesSwapped(long seq, String id) throws SQLException {
        run("update trail t join trail s on s.id = ? set t.mac = s.mac where t.id = ?", id, id(seq - 1));
        return new Done("code taken from another row", from(seq), seq - 1);
    }

    private Done shortened(long seq, String id) throws SQLException {
        run("delete from trail where id in (select trail_id from seal where seq >= ?)", seq);
        run("delete from mention where seq >= ?", seq);
        return done("tail cut off", seq, "delete from seal where seq >= ?", seq);
    }

    private Done emptied(long seq, String id) throws SQLException {
        run("delete from mention");
        run("delete from seal");
        run("delete from trail");
        return new Done("everything deleted", 0, 1);
    }

    private Done unlisted(long seq, String id) throws SQLException {
        var listed = number("select max(seq) from mention where seq < " + last);
        return done("not listed any more", listed, "delete from mention where seq = ?", listed);
    }

    private Done done(String what, long seq, String sql, Object... values) throws SQLException {
        run(sql, values);
        return new Done(what, from(seq), seq);
    }

    private static long from(long seq) {
        return Math.max(0, seq - 20);
    }

    /** A value that is another one than before, by the type of the column. */
    private static String other(String[] column) {
        var name = column[0];
        var value = switch (column[1]) {
            case "uuid" -> "uuid()";
            case "datetime" -> name + " + interval 1 microsecond";
            case "int", "bigint" -> "coalesce(" + name + ", 0) + 1000000";
            case "varbinary" -> "unhex(sha2(uuid(), 256))";
            default -> "if(" + name + " <=> 'x', 'y', 'x')";
        };
        return name + " = " + value;
    }

    private List<String[]> columns(String table) throws SQLException {
        try (var statement = connection.prepareStatement("select column_name, data_type from information_schema.columns"
                + " where table_schema = database() and table_name = ? order by ordinal_position")) {
            statement.setString(1, table);
            var columns = new ArrayList<String[]>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    columns.add(new String[] {row.getString(1), row.getString(2)});
                }
            }
            return columns;
        }
    }

    private String names(String table, String... but) throws SQLException {
        return columns(table).stream()
                .map(column -> column[0])
                .filter(name -> !List.of(but).contains(name))
                .reduce((one, next) -> one + ", " + next)
                .orElseThrow();
    }

    private String id(long seq) throws SQLException {
        try (var statement = connection.prepareStatement("select trail_id from seal where seq = ?")) {
            statement.setLong(1, seq);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private long number(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
