package org.sapar.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The settings of the database server on which the promises of docs/reliability.md stand. Sapar does not run on a
 * server that has others: what it promised would be lost on the day it is needed, and nobody would know before.
 */
public final class ServerSettings {

    private static final String ON = "1";

    private static final String OFF = "0";

    private static final Set<String> STRICT = Set.of("STRICT_ALL_TABLES", "STRICT_TRANS_TABLES");

    /** What each has to be, with the reason that an administrator is told. */
    private static final Map<String, Wanted> WANTED = wanted();

    private record Wanted(String value, String reason) {}

    private ServerSettings() {}

    private static Map<String, Wanted> wanted() {
        var wanted = new LinkedHashMap<String, Wanted>();
        wanted.put(
                "innodb_flush_log_at_trx_commit",
                new Wanted(ON, "else what was acknowledged is lost when the power goes"));
        wanted.put("sync_binlog", new Wanted(ON, "else the binary log ends before what was acknowledged"));
        wanted.put("secure_timestamp", new Wanted("YES", "else an account may write history with another date"));
        wanted.put("local_infile", new Wanted(OFF, "else the server may ask clients for their files"));
        wanted.put("character_set_server", new Wanted("utf8mb4", "else names lose their letters"));
        wanted.put("character_set_database", new Wanted("utf8mb4", "else names lose their letters"));
        return wanted;
    }

    /**
     * Stops the start unless the server is set up as it has to be.
     *
     * @param connection as the application will use it
     * @throws IllegalStateException with a sentence for each setting that is wrong
     * @throws SQLException if the server cannot be asked
     */
    public static void require(Connection connection) throws SQLException {
        var wrong = new ArrayList<>(complaints(read(connection)));
        if (connection.getTransactionIsolation() != Connection.TRANSACTION_READ_COMMITTED) {
            wrong.add("The isolation of the data source SaparDS has to be READ COMMITTED.");
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("Sapar does not run on this MariaDB: " + String.join(" ", wrong)
                    + " See docker/mariadb/sapar.cnf.");
        }
    }

    /** A sentence for each setting that is wrong. */
    static List<String> complaints(Map<String, String> settings) {
        var complaints = new ArrayList<String>();
        WANTED.forEach((name, wanted) -> {
            var needless = "sync_binlog".equals(name) && OFF.equals(settings.get("log_bin"));
            if (!needless && !wanted.value().equals(settings.get(name))) {
                complaints.add(name + " is " + settings.get(name) + " and has to be " + wanted.value() + ", "
                        + wanted.reason() + ".");
            }
        });
        var mode = String.valueOf(settings.get("sql_mode")).toUpperCase(Locale.ROOT);
        if (Arrays.stream(mode.split(",")).noneMatch(STRICT::contains)) {
            complaints.add("sql_mode is \"" + mode
                    + "\" and has to hold STRICT_ALL_TABLES, else what does not fit is cut" + " off without a word.");
        }
        return complaints;
    }

    private static Map<String, String> read(Connection connection) throws SQLException {
        var settings = new TreeMap<String, String>();
        for (var name : WANTED.keySet()) {
            settings.put(name, value(connection, "@@global." + name));
        }
        settings.put("log_bin", value(connection, "@@global.log_bin"));
        settings.put("character_set_database", value(connection, "@@character_set_database"));
        settings.put("sql_mode", value(connection, "@@session.sql_mode"));
        return settings;
    }

    private static String value(Connection connection, String variable) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select " + variable)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
