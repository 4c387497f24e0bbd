package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sapar.registry.MigrantQuery;
import org.sapar.shared.Denied;

class StaffIT extends DeskTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Resource(lookup = "java:jboss/datasources/SaparDS")
    DataSource database;

    @Test
    void who_has_left_is_refused_whatever_the_login_server_says() {
        assertThatExceptionOfType(Denied.class).isThrownBy(() -> look(As.LEYLA.sub()));
    }

    @Test
    void who_was_not_let_in_yet_is_refused() {
        assertThatExceptionOfType(Denied.class)
                .isThrownBy(() -> look(UUID.randomUUID().toString()));
    }

    @Test
    void whose_work_ends_is_refused_soon_after() throws SQLException {
        var sub = UUID.randomUUID().toString();
        execute("insert into staff (id, version, filed_at, sub, username, display_name, post_code, ministry, active)"
                + " values (uuid(), 0, utc_timestamp(), '" + sub + "', 'probe', 'Probe', 'YEK', false, true)");
        assertThat(look(sub)).isNotNull();

        execute("update staff set active = false where sub = '" + sub + "'");

        assertThat(isRefusedInTheEnd(sub)).isTrue();
    }

    private Object look(String sub) {
        return As.anybody(
                sub,
                Job.CONSULAR_OFFICER.permissions(),
                () -> registry.find(new MigrantQuery("PER-0000000-00", null, 0, 1)));
    }

    private boolean isRefusedInTheEnd(String sub) {
        for (var end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); ) {
            try {
                look(sub);
            } catch (Denied refusal) {
                return true;
            }
        }
        return false;
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
