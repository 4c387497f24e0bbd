package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sapar.identity.Ending;
import org.sapar.identity.IdentityDesk;
import org.sapar.identity.Presence;
import org.sapar.identity.SignOnTable;
import org.sapar.identity.SignOns;

class SignOnsIT extends DeskTest {

    @Resource(lookup = "java:jboss/datasources/SaparDS")
    DataSource database;

    @Inject
    SignOns signOns;

    @Inject
    SignOnTable table;

    @Inject
    IdentityDesk door;

    private final String sub = UUID.randomUUID().toString();

    private final String sid = UUID.randomUUID().toString();

    /** The login server does not know these people, and is not asked about them. */
    @BeforeEach
    void vouch() throws SQLException {
        execute("insert into vouch (sub, enabled, permissions, asked_at, live_until) values ('" + sub
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
        assertThat(signOns.remaining(sid, sub).idle()).isLessThan(java.time.Duration.ofMinutes(2));

        signOns.present(new Presence(sub, sid, true));
        assertThat(signOns.remaining(sid, sub).idle()).isGreaterThan(java.time.Duration.ofMinutes(14));
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
        signOns.endAll(sub, Ending.STAFF);
        assertThat(signOns.present(new Presence(sub, sid, true))).contains(Ending.SIGNED_OUT);
    }

    @Test
    void a_sign_on_of_somebody_else_is_none() {
        signOns.present(new Presence(sub, sid, true));

        assertThat(signOns.present(new Presence(As.AIDA.sub(), sid, true))).contains(Ending.SIGNED_OUT);
    }

    @Test
    void a_message_is_heard_once() {
        var id = UUID.randomUUID().toString();

        assertThat(table.hear(id)).isTrue();
        assertThat(table.hear(id)).isFalse();
    }

    @Test
    void what_is_no_message_ends_nothing() throws IOException {
        assertThat(door.signedOut("eyJhbGciOiJub25lIn0.e30.")).isFalse();
    }

    private void begun(String ago, String touched) throws SQLException {
        execute("insert into login_session (sid, sub, started_at, last_input_at) values ('" + sid + "', '" + sub
                + "', utc_timestamp() - " + ago + ", utc_timestamp() - " + touched + ")");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
