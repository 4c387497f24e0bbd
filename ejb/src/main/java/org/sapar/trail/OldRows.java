package org.sapar.trail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Gives the rows that were written before there were codes theirs, as they stand on the day of the upgrade; from then
 * on no row can be without one.
 */
@Dependent
class OldRows implements JavaMigration {

    private static final int BATCH = 1_000;

    @Inject
    TrailKeys keys;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("0007.1");
    }

    @Override
    public String getDescription() {
        return "trail codes";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("update trail set key_id = '" + keys.ring().current() + "' where key_id is null");
        }
        int coded;
        do {
            coded = code(connection);
        } while (coded == BATCH);
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "alter table trail modify key_id varchar(16) character set ascii collate ascii_bin not null,"
                            + " modify mac varbinary(32) not null");
        }
    }

    private int code(Connection connection) throws SQLException {
        var coded = 0;
        try (var rows = connection.createStatement();
                var update = connection.prepareStatement("update trail set mac = ? where id = ?");
                var row = rows.executeQuery(
                        "select " + SealedRow.COLUMNS + " from trail t where t.mac is null limit " + BATCH)) {
            while (row.next()) {
                var entry = SealedRow.entry(row, 0);
                update.setBytes(1, keys.ring().row(entry));
                update.setString(2, entry.id());
                update.addBatch();
                coded++;
            }
            if (coded > 0) {
                update.executeBatch();
            }
        }
        return coded;
    }
}
