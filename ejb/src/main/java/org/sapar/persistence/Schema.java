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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Brings the tables up to date before anybody comes in, with the owner's account; then gives the application's account
 * exactly what it needs, and takes what it had beyond that.
 */
@Singleton
@Startup
@PermitAll
@ExcludeDefaultInterceptors
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {

    @Resource(lookup = "java:jboss/datasources/SaparOwnerDS")
    DataSource owner;

    @Resource(lookup = "java:jboss/datasources/SaparDS")
    DataSource application;

    @Inject
    @Any
    Instance<JavaMigration> javaMigrations;

    private String version = "";

    /** The version that the tables were brought to, empty as long as they were not. */
    public String version() {
        return version;
    }

    /** A database that is not there yet is waited for; one that is set up otherwise than promised is refused. */
    @PostConstruct
    void prepare() {
        FirstContact.with(() -> {
            check();
            migrate();
        });
    }

    private void check() throws SQLException {
        try (var connection = application.getConnection()) {
            ServerSettings.require(connection);
        }
    }

    private void migrate() throws SQLException {
        var result = Flyway.configure(getClass().getClassLoader())
                .dataSource(owner)
                .javaMigrations(javaMigrations.stream().toArray(JavaMigration[]::new))
                .load()
                .migrate();
        try (var connection = owner.getConnection()) {
            grant(connection);
            version = Objects.requireNonNullElse(result.targetSchemaVersion, result.initialSchemaVersion);
        }
    }

    /** Tables that are gone may have left rights behind. */
    private void grant(Connection connection) throws SQLException {
        var account = account();
        var held = held();
        var tables = tables(connection);
        var none = Set.<String>of();
        var changes = Stream.concat(
                        tables.stream()
                                .flatMap(table -> Grants.changes(table, held.getOrDefault(table, none), account)),
                        held.keySet().stream()
                                .filter(table -> !tables.contains(table))
                                .flatMap(table -> Grants.end(table, held.get(table), account)))
                .toList();
        for (var change : changes) {
            try (var statement = connection.createStatement()) {
                statement.execute(change);
            }
        }
    }

    /** The rights of the application's account by table; each account sees its own. */
    private Map<String, Set<String>> held() throws SQLException {
        var held = new TreeMap<String, Set<String>>();
        try (var connection = application.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select table_name, privilege_type"
                        + " from information_schema.table_privileges where table_schema = database()")) {
            while (rows.next()) {
                held.computeIfAbsent(rows.getString(1), table -> new TreeSet<>())
                        .add(rows.getString(2));
            }
        }
        return held;
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

    private static Set<String> tables(Connection connection) throws SQLException {
        var tables = new TreeSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select table_name from information_schema.tables where table_schema = database()"
                                + " and table_type in ('BASE TABLE', 'SEQUENCE')")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
