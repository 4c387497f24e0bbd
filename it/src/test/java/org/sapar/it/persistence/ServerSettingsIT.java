package org.sapar.it.persistence;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.sapar.it.ApiTest;
import org.sapar.it.RunningSystem;
import org.sapar.persistence.ServerSettings;

class ServerSettingsIT extends ApiTest {

    @Test
    void the_server_as_it_comes_is_taken_and_one_that_forgives_is_not() throws SQLException {
        var system = RunningSystem.get();
        try (var connection = DriverManager.getConnection(system.database(), "sapar_app", system.secret("db.app"))) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            assertThatNoException().isThrownBy(() -> ServerSettings.require(connection));

            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (var statement = connection.createStatement()) {
                statement.execute("set session sql_mode = 'NO_ENGINE_SUBSTITUTION'");
            }

            assertThatIllegalStateException()
                    .isThrownBy(() -> ServerSettings.require(connection))
                    .withMessageContaining("sql_mode")
                    .withMessageContaining("READ COMMITTED");
        }
    }
}
