package org.sapar.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Brings the tables up to date before anybody comes in, with the owner's account; then grants the application's account
 * what it needs and no more.
 */
@Singleton
@Startup
@PermitAll
@ExcludeDefaultInterceptors
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {

    /** Rows are added to these tables and read, never changed; so too to those of history. */
    private static final Set<String> INSERT_ONLY = Set.of("trail", "revision", "submission", "request_step");

    private static final String HISTORY = "_history";

    private static final Set<String> OWNER_ONLY = Set.of("flyway_schema_history");

    @Resource(lookup = "java:jboss/datasources/SaparOwnerDS")
    DataSource owner;

    @Resource(lookup = "java:jboss/datasources/SaparDS")
    DataSource application;

    @Inject
    @Any
    Instance<JavaMigration> javaMigrations;

    @PostConstruct
    void migrate() {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(owner)
                .javaMigrations(javaMigrations.stream().toArray(JavaMigration[]::new))
                .load()
                .migrate();
        try (var connection = owner.getConnection()) {
            grant(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The application's database account could not be given its rights", e);
        }
    }

    private void grant(Connection connection) throws SQLException {
        var account = account();
        for (var table : tables(connection)) {
            var rights = isInsertOnly(table) ? "select, insert" : "select, insert, update, delete";
            try (var statement = connection.createStatement()) {
                statement.execute("grant " + rights + " on `" + table + "` to " + account);
            }
        }
    }

    private static boolean isInsertOnly(String table) {
        return INSERT_ONLY.contains(table) || table.endsWith(HISTORY);
    }

    /** The application's account as the server knows it, quoted. */
    private String account() throws SQLException {
        try (var connection = application.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select current_user()")) {
            rows.next();
            var account = rows.getString(1);
            var at = account.lastIndexOf('@');
            return "`" + account.substring(0, at) + "`@`" + account.substring(at + 1) + "`";
        }
    }

    private static Iterable<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select table_name from information_schema.tables where table_schema = database()"
                                + " and table_type in ('BASE TABLE', 'SEQUENCE')")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        tables.removeAll(OWNER_ONLY);
        return tables;
    }
}
