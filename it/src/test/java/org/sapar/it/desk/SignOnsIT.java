package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sapar.identity.Ending;
import org.sapar.identity.IdentityDesk;
import org.sapar.identity.Presence;
import org.sapar.identity.SignOnTable;
import org.sapar.identity.SignOnWatch;
import org.sapar.identity.SignOns;
import org.sapar.it.Soon;

@Isolated
class SignOnsIT extends DeskTest {

    @Resource(lookup = "java:jboss/datasources/SaparDS")
    DataSource database;

    @Resource(lookup = "java:jboss/datasources/SaparOwnerDS")
    DataSource owner;

    @Inject
    SignOns signOns;

    @Inject
    SignOnWatch watch;

    @Inject
    SignOnTable table;

    @Inject
    IdentityDesk door;

    private final String sub = UUID.randomUUID().toString();

    private final String sid = UUID.randomUUID().toString();

    /** The login server does not know these people, and is not asked about them. */
    @BeforeEach
    void vouch() throws SQLException {
        execute(
                database,
                "insert into vouch (sub, enabled, permissions, asked_at, live_until) values ('" + sub
                        + "', true, null, utc_timestamp() + interval 1 hour, utc_timestamp() + interval 1 hour)");
    }

    @Test
    void a_new_sign_on_goes_on() {
        assertThat(signOns.present(new Presence(sub, sid, true))).isEmpty();
        assertThat(signOns.remaining(sid, sub).idle()).isPositive();
    }

    @Test
    void a_sign_on_that_nobody_has_touched_for_a_quarter_of_an_hour_is_over_also_for_a_page_that_asks_by_itself()
            throws SQLException {
        begun("interval 1 hour", "interval 16 minute");

        assertThat(signOns.present(new Presence(sub, sid, false))).contains(Ending.IDLE);
        assertThat(signOns.present(new Presence(sub, sid, true))).contains(Ending.IDLE);
    }

    @Test
    void a_page_that_asks_by_itself_does_not_prolong_the_sign_on() throws SQLException {
        begun("interval 1 hour", "interval 14 minute");

        signOns.present(new Presence(sub, sid, false));
        assertThat(signOns.remaining(sid, sub).idle()).isLessThan(Duration.ofMinutes(2));

        signOns.present(new Presence(sub, sid, true));
        assertThat(signOns.remaining(sid, sub).idle()).isGreaterThan(Duration.ofMinutes(14));
    }

    @Test
    void ten_hours_are_the_end_whatever_is_typed() throws SQLException {
        begun("interval 601 minute", "interval 0 minute");

        assertThat(signOns.present(new Presence(sub, sid, true))).contains(Ending.LIMIT);
    }

    @Test
    void a_sign_on_that_has_ended_never_opens_again() {
        signOns.present(new Presence(sub, sid, true));
        signOns.end(sid, Ending.SIGNED_OUT);

        assertThat(signOns.present(new Presence(sub, sid, true))).contains(Ending.SIGNED_OUT);
        table.endAll(sub, Ending.STAFF);
        assertThat(signOns.present(new Presence(sub, sid, true))).contains(Ending.SIGNED_OUT);
    }

    @Test
    void a_sign_on_of_somebody_else_is_none() {
        signOns.present(new Presence(sub, sid, true));

        assertThat(signOns.present(new Presence(As.AIDA.sub(), sid, true))).contains(Ending.SIGNED_OUT);
    }

    @Test
    void a_message_is_heard_once_and_ends_what_it_names() {
        var message = UUID.randomUUID().toString();
        signOns.present(new Presence(sub, sid, true));

        assertThat(signOns.signedOut(message, sid, null)).isTrue();
        assertThat(signOns.present(new Presence(sub, sid, true))).contains(Ending.SIGNED_OUT);
        assertThat(signOns.signedOut(message, sid, null)).isFalse();
    }

    @Test
    void a_message_without_a_number_of_a_sign_on_ends_all_of_the_person() {
        signOns.present(new Presence(sub, sid, true));

        assertThat(signOns.signedOut(UUID.randomUUID().toString(), null, sub)).isTrue();

        assertThat(signOns.present(new Presence(sub, sid, true))).contains(Ending.SIGNED_OUT);
    }

    @Test
    void a_message_that_could_not_be_followed_is_heard_when_it_comes_again() throws SQLException {
        var message = UUID.randomUUID().toString();
        signOns.present(new Presence(sub, sid, true));
        execute(
                owner,
                "create trigger sign_on_stuck before update on login_session for each row"
                        + " signal sqlstate 'HY000' set mysql_errno = 1114, message_text = 'The table is full'");
        try {
            assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> signOns.signedOut(message, sid, null));
        } finally {
            execute(owner, "drop trigger sign_on_stuck");
        }

        assertThat(signOns.signedOut(message, sid, null)).isTrue();
        assertThat(signOns.present(new Presence(sub, sid, true))).contains(Ending.SIGNED_OUT);
    }

    @Test
    void somebody_of_whom_the_login_server_can_tell_nothing_keeps_nobody_else_from_being_looked_up()
            throws SQLException {
        for (var number = 0; number < 3; number++) {
            execute(
                    database,
                    "insert into vouch (sub, enabled, asked_at, live_until) values ('..;/" + UUID.randomUUID()
                            + "', true, '2000-01-01', utc_timestamp() + interval 1 minute)");
        }
        execute(database, "update vouch set asked_at = '2001-01-01' where sub = '" + sub + "'");

        watch.look();

        assertThat(Soon.is(() -> !enabled(sub)))
                .as("unknown at the login server")
                .isTrue();
    }

    @Test
    void what_is_no_message_ends_nothing() throws IOException {
        assertThat(door.signedOut("eyJhbGciOiJub25lIn0.e30.")).isFalse();
    }

    private void begun(String ago, String touched) throws SQLException {
        execute(
                database,
                "insert into login_session (sid, sub, started_at, last_input_at) values ('" + sid + "', '" + sub
                        + "', utc_timestamp() - " + ago + ", utc_timestamp() - " + touched + ")");
    }

    private boolean enabled(String sub) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select enabled from vouch where sub = '" + sub + "'")) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(DataSource account, String sql) throws SQLException {
        try (var connection = account.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
