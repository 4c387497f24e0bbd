package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.sapar.requests.QueueQuery;
import org.sapar.requests.RequestAction;
import org.sapar.requests.Said;
import org.sapar.shared.Broken;
import org.sapar.shared.Denied;
import org.sapar.training.SessionAction;

class ScopeIT extends DeskTest {

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
        var both = java.util.Set.of("training-read", "training-manage", "requests-read");

        assertHidden(() -> As.BAKYT.with(both, () -> training.file(session.getId())));
        assertHidden(() -> As.BAKYT.with(
                both, () -> training.perform(session.getId(), session.getVersion(), SessionAction.CANCEL)));
        assertHidden(() -> As.BAKYT.with(both, () -> training.sessions(null, null, 0)));
        assertHidden(() -> As.GULNARA.with(both, () -> requests.file(request.getId())));
    }

    /**
     * Unknown or empty; or refused already, when the login server has said meanwhile that the job includes no such
     * thing.
     */
    private static void assertHidden(Callable<?> call) throws Exception {
        try {
            assertThat(call.call()).isEqualTo(List.of());
        } catch (Broken refusal) {
            assertThat(refusal.isUnknown()).isTrue();
        } catch (Denied refusal) {
            assertThat(refusal).hasMessage("permission");
        }
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
