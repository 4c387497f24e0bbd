package org.sapar.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Loads the reference lists that come with the product, again whenever one of them has changed.
 *
 * <p>Rows are added and changed, never removed, because files may point to them.
 */
@Dependent
public class ReferenceData implements JavaMigration {

    /** Which file fills which table; a table comes after those that it points to. */
    private static final List<Shelf> SHELVES = List.of(
            new Shelf("countries", "country"),
            new Shelf("subdivisions", "subdivision"),
            new Shelf("posts", "post"),
            new Shelf("districts", "district"),
            new Shelf("centres", "centre"),
            new Shelf("holidays", "holiday"),
            new Shelf("kg-soate", "soate_unit"),
            new Shelf("isco08", "occupation"),
            new Shelf("licences", "licence"),
            new Shelf("request-types", "request_type"),
            new Shelf("fee-rules", "fee_rule"),
            new Shelf("host-rules", "host_rule"),
            new Shelf("union-members", "union_member"),
            new Shelf("programmes", "programme"),
            new Shelf("programme-modules", "programme_module"),
            new Shelf("match-weights", "match_weight"),
            new Shelf("match-thresholds", "match_threshold"),
            new Shelf("merge-rules", "merge_rule"),
            new Shelf("opening-rules", "opening_rule"),
            new Shelf("alert-rules", "alert_rule"),
            new Shelf("majority-rules", "majority_rule"),
            new Shelf("export-rules", "export_rule"),
            new Shelf("import-rules", "import_rule"),
            new Shelf("group-rules", "group_rule"),
            new Shelf("registration-rules", "registration_rule"));

    /** A file and its table; the first line of the file names the columns. */
    record Shelf(String file, String table) {

        byte[] content() {
            try (InputStream stream = ReferenceData.class.getResourceAsStream("/reference/" + file + ".csv")) {
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        List<NamedCsvRecord> rows() {
            var text = new String(content(), StandardCharsets.UTF_8);
            try (var reader = CsvReader.builder().ofNamedCsvRecord(text)) {
                return reader.stream().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String sql(List<String> columns) {
            return columns.stream()
                    .collect(Collectors.joining(", ", "insert into " + table + " (", ")"))
                    .concat(columns.stream().map(column -> "?").collect(Collectors.joining(", ", " values (", ")")))
                    .concat(columns.stream()
                            .map(column -> column + " = values(" + column + ")")
                            .collect(Collectors.joining(", ", " on duplicate key update ", "")));
        }
    }

    static List<Shelf> shelves() {
        return SHELVES;
    }

    /** None: it is repeated, after the numbered ones. */
    @Override
    public MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "reference data";
    }

    @Override
    public Integer getChecksum() {
        var checksum = new CRC32();
        SHELVES.forEach(shelf -> checksum.update(shelf.content()));
        return (int) checksum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        for (var shelf : SHELVES) {
            load(context.getConnection(), shelf);
        }
    }

    private static void load(Connection connection, Shelf shelf) throws SQLException {
        var rows = shelf.rows();
        var columns = rows.get(0).getHeader();
        try (var statement = connection.prepareStatement(shelf.sql(columns))) {
            for (var row : rows) {
                for (int i = 0; i < columns.size(); i++) {
                    var value = row.getField(i);
                    if (value.isEmpty()) {
                        statement.setNull(i + 1, Types.VARCHAR);
                    } else {
                        statement.setString(i + 1, value);
                    }
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
