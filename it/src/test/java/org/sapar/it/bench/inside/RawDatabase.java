package org.sapar.it.bench.inside;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mariadb.jdbc.Driver;
import org.sapar.it.bench.Found;
import org.sapar.persistence.Ids;

/**
 * A connection of one's own with the settings and rights of the application's: what is measured against it is the cost
 * of everything above JDBC.
 *
 * <p>Each piece of work leaves one row in a twin of the trail and commits; the twin, because rows without a code of the
 * server would alarm it.
 */
final class RawDatabase implements AutoCloseable {

    /** Made and granted by the client, like {@code trail}. */
    private static final String TRAIL = "insert into bench_trail (id, at, sub, staff_id, post_code, feature, action,"
            + " subjects, sought, outcome, key_id, mac) values (?, ?, ?, ?, 'YEK', 'registry', ?, ?, ?, 'done', 'k1', ?)";

    private static final String SUB = "0190d000-0000-7000-8000-000000000001";

    private static final byte[] MAC = new byte[32];

    private final Connection connection;

    private final Map<String, PreparedStatement> statements = new HashMap<>();

    RawDatabase() throws SQLException {
        var account = new Properties();
        account.setProperty("user", "sapar_app");
        account.setProperty("password", System.getenv("SAPAR_DB_PASSWORD"));
        account.setProperty("connectionTimeZone", "UTC");
        account.setProperty("forceConnectionTimeZoneToSession", "true");
        account.setProperty("useBulkStmts", "true");
        connection = new Driver().connect(System.getenv("SAPAR_DB_URL"), account);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
    }

    /** The statement, prepared once for each connection. */
    PreparedStatement statement(String sql) throws SQLException {
        var known = statements.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            statements.put(sql, known);
        }
        return known;
    }

    /** The files that a query of ids gives in its first column. */
    List<Found> found(String sql, List<?> parameters) throws SQLException {
        var statement = statement(sql);
        for (var at = 0; at < parameters.size(); at++) {
            statement.setObject(at + 1, parameters.get(at));
        }
        var found = new ArrayList<Found>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(new Found(UUID.fromString(rows.getString(1)), null));
            }
        }
        return found;
    }

    /** The row that says who did or saw what, and the commit. */
    void leave(String action, List<Found> seen, String sought) throws SQLException {
        var trail = statement(TRAIL);
        trail.setString(1, Ids.next().toString());
        trail.setTimestamp(2, Timestamp.from(Instant.now()));
        trail.setString(3, SUB);
        trail.setString(4, SUB);
        trail.setString(5, action);
        trail.setString(6, seen.stream().map(one -> one.id().toString()).collect(Collectors.joining(" ")));
        trail.setString(7, sought);
        trail.setBytes(8, MAC);
        trail.executeUpdate();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
