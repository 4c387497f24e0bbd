package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sapar.persistence.OwnTransaction;
import org.sapar.registry.Examined;
import org.sapar.registry.ListRegistrar;

/** The files of a list are written past the provider: their rows are those of a file that was begun at the counter. */
class ListRowsIT extends DeskTest {

    /** The tables of a file, by the column that names the file. */
    private static final Map<String, String> TABLES = Map.of(
            "migrant", "id",
            "migrant_name", "migrant_id",
            "identity_document", "migrant_id",
            "stay", "migrant_id");

    private static final List<String> KEYS = List.of("migrant_key", "match_key");

    @Resource(lookup = "java:jboss/datasources/SaparDS")
    DataSource database;

    @Inject
    ListRegistrar lists;

    @EJB
    OwnTransaction apart;

    @Test
    void a_file_of_a_list_has_the_rows_of_a_file_of_the_counter() throws SQLException {
        var listed = Made.up();
        var met = As.BAKYT.call(() -> registry.register(Made.up())).getId();
        As.BAKYT.call(() -> apart.of(() -> {
            lists.register(List.of(new Examined(listed, listed.mobile(), null, List.of())), "YEK");
            return listed;
        }));

        try (var connection = database.getConnection()) {
            for (var table : TABLES.entrySet()) {
                var ours = rows(connection, table.getKey(), table.getValue(), listed.id());
                var theirs = rows(connection, table.getKey(), table.getValue(), met);
                assertThat(told(ours)).as(table.getKey()).isNotEmpty().isEqualTo(told(theirs));
                var history = rows(connection, table.getKey() + "_history", table.getValue(), listed.id());
                assertThat(told(history))
                        .as(table.getKey() + "_history")
                        .isEqualTo(told(rows(connection, table.getKey() + "_history", table.getValue(), met)));
                assertThat(history).allSatisfy(row -> assertThat(row).containsEntry("revision_type", "0"));
                assertThat(without(history, "revision", "revision_type", "filed_at"))
                        .as("the history of " + table.getKey())
                        .isEqualTo(without(ours, "version", "filed_at", "keys_edition", "holds_number"));
                assertThat(author(connection, history.get(0).get("revision")))
                        .isEqualTo(author(connection, revision(connection, met)));
            }
            for (var table : KEYS) {
                assertThat(rows(connection, table, "migrant_id", listed.id()))
                        .as(table)
                        .hasSameSizeAs(rows(connection, table, "migrant_id", met));
            }
        }
    }

    /** Which columns say something, row by row. */
    private static List<List<String>> told(List<Map<String, String>> rows) {
        return rows.stream()
                .map(row -> row.entrySet().stream()
                        .filter(column -> column.getValue() != null)
                        .map(Map.Entry::getKey)
                        .toList())
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    private static List<String> without(List<Map<String, String>> rows, String... columns) {
        return rows.stream()
                .map(row -> row.entrySet().stream()
                        .filter(column -> !List.of(columns).contains(column.getKey()))
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")))
                .sorted()
                .toList();
    }

    private static String revision(Connection connection, UUID file) throws SQLException {
        return rows(connection, "migrant_history", "id", file).get(0).get("revision");
    }

    private static String author(Connection connection, String revision) throws SQLException {
        return rows(connection, "revision", "id", revision).get(0).get("sub");
    }

    private static List<Map<String, String>> rows(Connection connection, String table, String column, Object value)
            throws SQLException {
        try (var statement = connection.prepareStatement("select * from " + table + " where " + column + " = ?")) {
            statement.setString(1, value.toString());
            try (var found = statement.executeQuery()) {
                var rows = new ArrayList<Map<String, String>>();
                while (found.next()) {
                    var row = new TreeMap<String, String>();
                    for (var place = 1; place <= found.getMetaData().getColumnCount(); place++) {
                        row.put(found.getMetaData().getColumnName(place), found.getString(place));
                    }
                    rows.add(row);
                }
                return rows;
            }
        }
    }
}
