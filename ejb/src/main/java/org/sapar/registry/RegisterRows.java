package org.sapar.registry;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.sapar.registry.matching.Description.Marks;
import org.sapar.registry.matching.Roster;
import org.sapar.registry.matching.SharedKeys;

/**
 * Reads the whole register as far as files are compared, row by row and table by table.
 *
 * <p>Constant SQL, because millions of rows are read and none is kept as it came. Files of migrants belong to no post,
 * so that no filter is left out; those that are protected are compared as well.
 */
@ApplicationScoped
class RegisterRows {

    /** Rows that the database sends at once. */
    private static final int AT_ONCE = 5_000;

    private static final String FILES = "select cast(id as binary(16)), sex, cast(birth_date as char), birth_precision,"
            + " pin, mobile from migrant force index (primary) where merged_into_id is null and withdrawn_at is null";

    private static final String NAMES =
            "select cast(migrant_id as binary(16)), surname, given, patronymic from migrant_name";

    private static final String DOCUMENTS =
            "select cast(migrant_id as binary(16)), country, number from identity_document where status <> 'CANCELLED'";

    private static final String KEYS = "select cast(migrant_id as binary(16)), match_key from match_key"
            + " force index (primary) where match_key between ? and ? order by match_key";

    @Resource(lookup = "java:jboss/datasources/SaparDS")
    DataSource database;

    /** Takes one row. */
    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    /**
     * Everybody who has a file, without those that were merged into others or withdrawn.
     *
     * @throws IllegalStateException if the database does not answer
     */
    Roster roster() {
        var roster = new Roster();
        read(
                FILES,
                row -> roster.add(
                        id(row), Sex.valueOf(row.getString(2)), birth(row), row.getString(5), row.getString(6)));
        read(NAMES, row -> {
            var place = place(row, roster);
            if (place >= 0) {
                roster.name(place, new PersonName(row.getString(2), row.getString(3), row.getString(4)));
            }
        });
        read(DOCUMENTS, row -> {
            var place = place(row, roster);
            if (place >= 0) {
                roster.document(place, Marks.document(row.getString(2), row.getString(3)));
            }
        });
        roster.end();
        return roster;
    }

    /**
     * Which of them share a key.
     *
     * @param from the least key that is looked at, and the greatest one
     * @param most files with one key
     * @throws IllegalStateException if the database does not answer
     */
    SharedKeys keys(Roster roster, long from, long to, int most) {
        var keys = new SharedKeys(roster.size(), most);
        read(
                KEYS,
                row -> {
                    var place = place(row, roster);
                    if (place >= 0) {
                        keys.add(row.getLong(2), place);
                    }
                },
                from,
                to);
        keys.end();
        return keys;
    }

    private void read(String sql, Row reader, Object... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(AT_ONCE);
            for (var at = 0; at < parameters.length; at++) {
                statement.setObject(at + 1, parameters[at]);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        } catch (SQLException away) {
            throw new IllegalStateException("The register could not be read", away);
        }
    }

    private static BirthDate birth(ResultSet row) throws SQLException {
        return new BirthDate(LocalDate.parse(row.getString(3)), BirthPrecision.valueOf(row.getString(4)));
    }

    private static int place(ResultSet row, Roster roster) throws SQLException {
        var id = ByteBuffer.wrap(row.getBytes(1));
        return roster.place(id.getLong(), id.getLong());
    }

    private static UUID id(ResultSet row) throws SQLException {
        var id = ByteBuffer.wrap(row.getBytes(1));
        return new UUID(id.getLong(), id.getLong());
    }
}
