package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sapar.requests.QueueQuery;
import org.sapar.requests.RequestAction;
import org.sapar.requests.Said;
import org.sapar.shared.Broken;
import org.sapar.training.SessionAction;

class ScopeIT extends DeskTest {

    @Resource(lookup = "java:jboss/datasources/SaparDS")
    DataSource database;

    @Test
    void the_queue_of_a_post_has_no_request_of_another() {
        var request = opened(As.BAKYT, "RTN-A").request();

        var theirs = As.ELENA.call(() -> requests.queue(new QueueQuery(null, null, "YEK", false, 0)));

        assertThat(theirs.rows()).isEmpty();
        assertThat(As.ELENA.call(() -> requests.ofMigrant(request.getMigrant().getId())))
                .isEmpty();
        assertThat(As.ELENA.call(() -> requests.byNumber(request.getNumber()))).isEmpty();
        assertThat(As.BAKYT.call(() -> requests.byNumber(request.getNumber()))).hasSize(1);
    }

    @Test
    void a_request_of_another_post_is_as_unknown_as_one_that_does_not_exist() {
        var request = opened(As.BAKYT, "RTN-A").request();

        assertBroken(() -> As.ELENA.call(() -> requests.file(request.getId()))).matches(Broken::isUnknown);
        assertBroken(() -> As.ELENA.call(() -> requests.file(UUID.randomUUID())))
                .matches(Broken::isUnknown);
    }

    @Test
    void nobody_acts_on_a_request_of_another_post() {
        var request = opened(As.BAKYT, "REG-T").request();

        assertBroken(() -> As.ELENA.call(() ->
                        requests.perform(request.getId(), request.getVersion(), RequestAction.ACCEPT, Said.NOTHING)))
                .matches(Broken::isUnknown);
    }

    @Test
    void a_post_has_no_training_sessions_and_a_centre_no_requests() throws Exception {
        var session = session(5).session();
        var request = opened(As.BAKYT, "REG-T").request();
        var officer = newcomer("post_code", "YEK");
        var registrar = newcomer("centre_code", "BSH01");

        assertHidden(() -> with(officer, () -> training.file(session.getId())));
        assertHidden(() ->
                with(officer, () -> training.perform(session.getId(), session.getVersion(), SessionAction.CANCEL)));
        assertHidden(() -> with(officer, () -> training.sessions(null, null, 0)));
        assertHidden(() -> with(registrar, () -> requests.file(request.getId())));
        assertThat(with(registrar, () -> training.file(session.getId()))
                        .session()
                        .getNumber())
                .isEqualTo(session.getNumber());
        assertThat(with(officer, () -> requests.file(request.getId())).request().getNumber())
                .isEqualTo(request.getNumber());
    }

    private static <T> T with(String sub, Callable<T> work) {
        return As.anybody(sub, Set.of("training-read", "training-manage", "requests-read"), work);
    }

    /** Unknown or empty; nothing but the filter stands in the way. */
    private static void assertHidden(Callable<?> call) throws Exception {
        try {
            assertThat(call.call()).isEqualTo(List.of());
        } catch (Broken refusal) {
            assertThat(refusal.isUnknown()).isTrue();
        }
    }

    /** Somebody new on the staff, of whom the login server knows nothing, so that the token counts as it is. */
    private String newcomer(String column, String place) throws SQLException {
        var sub = UUID.randomUUID().toString();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into staff (id, version, filed_at, sub, username, display_name, " + column
                    + ", ministry, active) values (uuid(), 0, utc_timestamp(), '" + sub + "', 'probe." + sub
                    + "', 'Probe', '" + place + "', false, true)");
        }
        return sub;
    }

    @Test
    void the_supervisor_sees_all_posts_and_centres() {
        var request = opened(As.BAKYT, "REG-T").request();
        var session = session(5).session();

        assertThat(As.INDIRA
                        .call(() -> requests.file(request.getId()))
                        .request()
                        .getNumber())
                .isEqualTo(request.getNumber());
        assertThat(As.INDIRA
                        .call(() -> training.file(session.getId()))
                        .session()
                        .getNumber())
                .isEqualTo(session.getNumber());
    }
}
