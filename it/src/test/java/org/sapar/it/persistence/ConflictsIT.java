package org.sapar.it.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sapar.it.ApiTest;
import org.sapar.it.RunningSystem;
import org.sapar.persistence.Conflicts;
import org.sapar.shared.Broken;

/** Two people on the same rows, on the real MariaDB: whatever it calls that is the one conflict. */
class ConflictsIT extends ApiTest {

    private final String first = UUID.randomUUID().toString();

    private final String second = UUID.randomUUID().toString();

    private Connection aida;

    private Connection bakyt;

    @BeforeEach
    void begin() throws SQLException {
        aida = connection();
        bakyt = connection();
        for (var id : new String[] {first, second}) {
            run(aida, "insert into draft values ('" + id + "', 'test', '" + id + "', null, '', utc_timestamp())");
        }
        aida.setAutoCommit(false);
        bakyt.setAutoCommit(false);
    }

    @AfterEach
    void end() throws SQLException {
        aida.rollback();
        bakyt.rollback();
        run(aida, "delete from draft where sub = 'test'");
        aida.commit();
        aida.close();
        bakyt.close();
    }

    @Test
    void a_lock_that_is_waited_for_too_long() throws SQLException {
        run(bakyt, "set session innodb_lock_wait_timeout = 1");
        run(aida, change(first));

        assertConflict(1205, caught(bakyt, change(first)));
    }

    @Test
    void a_deadlock() throws SQLException {
        run(aida, change(first));
        run(bakyt, change(second));

        var waiting = CompletableFuture.supplyAsync(() -> caught(aida, change(second)));
        var here = caught(bakyt, change(first));
        bakyt.rollback();
        var there = waiting.join();

        assertThat(here == null).as("one of the two is the victim").isNotEqualTo(there == null);
        assertConflict(1213, here == null ? there : here);
    }

    @Test
    void a_record_that_changed_since_it_was_read_where_the_server_minds() throws SQLException {
        bakyt.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        run(bakyt, "set session innodb_snapshot_isolation = ON");
        run(bakyt, "select content from draft where id = '" + first + "'");
        run(aida, change(first));
        aida.commit();

        assertConflict(1020, caught(bakyt, change(first)));
    }

    private static void assertConflict(int code, SQLException fault) {
        assertThat(fault.getErrorCode()).isEqualTo(code);
        assertThat(Conflicts.named(new RuntimeException(fault)).map(Broken::isConflict))
                .contains(true);
        assertThat(Conflicts.isPassing(fault)).isTrue();
    }

    private static String change(String id) {
        return "update draft set content = concat(content, '.') where id = '" + id + "'";
    }

    private static SQLException caught(Connection connection, String sql) {
        return catchThrowableOfType(SQLException.class, () -> run(connection, sql));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connection() throws SQLException {
        var system = RunningSystem.get();
        return DriverManager.getConnection(system.database(), "sapar_app", system.secret("db.app"));
    }
}
