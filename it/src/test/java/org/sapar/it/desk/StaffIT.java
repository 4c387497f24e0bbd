package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sapar.registry.MigrantQuery;
import org.sapar.shared.Denied;

class StaffIT extends DeskTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** As many as the pool of docker/wildfly/sapar.cli has. */
    private static final int CONNECTIONS = 30;

    @Resource(lookup = "java:jboss/datasources/SaparDS")
    DataSource database;

    @Resource
    UserTransaction transaction;

    @Inject
    EntityManager entityManager;

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

    @Test
    void as_many_newcomers_as_there_are_connections_are_served_while_each_holds_one() {
        var all = new CyclicBarrier(CONNECTIONS);
        var callers = IntStream.range(0, CONNECTIONS)
                .mapToObj(number -> UUID.randomUUID().toString())
                .toList();

        var answers = atOnce(callers.stream()
                .map(sub -> (Callable<Object>) () -> {
                    letIn(database, sub, "BSH01");
                    transaction.begin();
                    try {
                        entityManager.createNativeQuery("select 1").getSingleResult();
                        all.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                        return look(sub);
                    } finally {
                        transaction.rollback();
                    }
                })
                .toList());

        assertThat(answers).hasSize(CONNECTIONS).allMatch(List.class::isInstance);
    }

    /** Gives somebody a place on the staff of a training centre, unless there is one. */
    static void letIn(DataSource database, String sub, String centre) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert ignore into staff (id, version, filed_at, sub,"
                        + " username, display_name, centre_code, ministry, active)"
                        + " values (uuid(), 0, utc_timestamp(), ?, 'probe', 'Probe', ?, false, true)")) {
            statement.setString(1, sub);
            statement.setString(2, centre);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
