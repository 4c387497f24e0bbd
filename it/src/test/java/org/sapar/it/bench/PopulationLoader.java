package org.sapar.it.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.sapar.demo.SyntheticPerson;

/**
 * Files a population past the desks, because a register of a country has to be there within minutes: current rows only,
 * without history and trail.
 *
 * <p>Wants the owner's account, and the address as {@link #bulk} makes it.
 */
public final class PopulationLoader {

    /** People in one round of statements; each of them makes some thirty rows. */
    private static final int ROUND = 1_000;

    private final Connection connection;

    private final String post;

    private final Map<Table, PreparedStatement> statements = new EnumMap<>(Table.class);

    private final Map<Table, Long> rows = new EnumMap<>(Table.class);

    /** On a connection that does not commit by itself; the files are those of a post. */
    public PopulationLoader(Connection connection, String post) {
        this.connection = connection;
        this.post = post;
    }

    /** The address of a database, so that a batch goes over the wire at once. */
    public static String bulk(String url) {
        return url + (url.contains("?") ? "&" : "?") + "useBulkStmts=true&useBulkStmtsForInserts=true";
    }

    /**
     * Files them.
     *
     * @param commitAfter so many people at least; what comes after the last commit is left to the caller
     * @param filed is told the number of each person and the id of the file
     */
    public Loaded load(Stream<SyntheticPerson> people, int commitAfter, BiConsumer<Integer, UUID> filed)
            throws SQLException {
        var begun = System.nanoTime();
        var count = 0;
        var open = 0;
        try {
            for (var table : Table.values()) {
                statements.put(table, connection.prepareStatement(table.sql()));
            }
            var words = new FileRows(post, this::add);
            for (var waiting = people.iterator(); waiting.hasNext(); ) {
                var round = round(waiting, words, filed);
                count += round;
                open += round;
                if (open >= commitAfter) {
                    connection.commit();
                    open = 0;
                }
            }
        } finally {
            close();
        }
        return new Loaded(count, Map.copyOf(rows), (System.nanoTime() - begun) / 1e9);
    }

    private int round(Iterator<SyntheticPerson> people, FileRows files, BiConsumer<Integer, UUID> filed)
            throws SQLException {
        var serial = serials(ROUND);
        var count = 0;
        while (count < ROUND && people.hasNext()) {
            var person = people.next();
            filed.accept(person.number(), files.file(person, serial + count));
            count++;
        }
        for (var table : Table.values()) {
            statements.get(table).executeBatch();
        }
        return count;
    }

    /** The first of so many numbers of files that nobody else gets. */
    private long serials(int many) throws SQLException {
        try (var statement = connection.createStatement();
                var first = statement.executeQuery("select next value for person_number")) {
            first.next();
            var serial = first.getLong(1);
            statement.execute("select setval(person_number, " + (serial + many) + ")");
            return serial;
        }
    }

    private void add(Table table, Object... fields) throws SQLException {
        var statement = statements.get(table);
        for (var at = 0; at < fields.length; at++) {
            if (fields[at] == null) {
                statement.setNull(at + 1, Types.VARCHAR);
            } else if (fields[at] instanceof Number number) {
                statement.setLong(at + 1, number.longValue());
            } else {
                statement.setString(at + 1, fields[at].toString());
            }
        }
        statement.addBatch();
        rows.merge(table, 1L, Long::sum);
    }

    private void close() throws SQLException {
        for (var statement : statements.values()) {
            statement.close();
        }
        statements.clear();
    }
}
