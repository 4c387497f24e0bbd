package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.sapar.reference.Names;
import org.sapar.registry.ConsularRegistration;
import org.sapar.registry.Migrant;
import org.sapar.registry.MigrantQuery;
import org.sapar.registry.RegistrationState;
import org.sapar.requests.RequestAction;
import org.sapar.requests.RequestFile;
import org.sapar.requests.Said;
import org.sapar.shared.Broken;

/** One person, one entry in the consular register that stands. */
class RegistrationIT extends DeskTest {

    @Test
    void nobody_asks_for_registration_while_one_is_under_way() {
        var migrant = registered();
        open(As.BAKYT, migrant);

        assertBroken(() -> open(As.BAKYT, migrant))
                .matches(broken -> broken.key().equals("registry.registration.underWay"))
                .matches(broken -> broken.field().equals("type"));
        assertBroken(() -> open(As.ELENA, migrant))
                .matches(broken -> broken.key().equals("registry.registration.underWayElsewhere"))
                .matches(broken -> broken.details().stream()
                        .allMatch(names -> ((Names) names).en().contains("Yekaterinburg")));
        assertThat(entries(migrant)).hasSize(1);
    }

    @Test
    void of_two_who_ask_at_once_for_the_same_person_one_is_refused() {
        var migrant = registered();

        var answers = atOnce(List.<Callable<RequestFile>>of(
                () -> open(As.BAKYT, migrant), () -> open(As.DANIYAR, migrant), () -> open(As.ELENA, migrant)));

        assertThat(answers).filteredOn(RequestFile.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Broken.class::isInstance)
                .hasSize(2)
                .allMatch(broken -> ((Broken) broken).key().startsWith("registry.registration.underWay"));
    }

    @Test
    void nobody_is_registered_twice_at_a_post() {
        var migrant = registered();
        issue(As.BAKYT, open(As.BAKYT, migrant));

        assertBroken(() -> open(As.BAKYT, migrant))
                .matches(broken -> broken.key().equals("registry.registration.known"))
                .matches(broken ->
                        broken.details().equals(List.of(entries(migrant).get(0).getNumber())));
    }

    @Test
    void whose_request_was_withdrawn_may_ask_again() {
        var migrant = registered();
        perform(As.BAKYT, open(As.BAKYT, migrant), RequestAction.WITHDRAW, new Said("Передумал", null));

        issue(As.BAKYT, open(As.BAKYT, migrant));

        assertThat(entries(migrant))
                .extracting(ConsularRegistration::getState)
                .containsExactly(RegistrationState.REGISTERED, RegistrationState.WITHDRAWN);
    }

    @Test
    void who_moves_leaves_the_old_register_and_finds_his_number_when_he_comes_back() {
        var migrant = registered();
        issue(As.BAKYT, open(As.BAKYT, migrant));
        issue(As.ELENA, open(As.ELENA, migrant));

        assertThat(entries(migrant))
                .extracting(ConsularRegistration::getPostCode, ConsularRegistration::getState)
                .containsExactly(tuple("NVS", RegistrationState.REGISTERED), tuple("YEK", RegistrationState.REMOVED));

        issue(As.BAKYT, open(As.BAKYT, migrant));

        var entries = entries(migrant);
        assertThat(entries)
                .extracting(ConsularRegistration::getState)
                .containsExactly(RegistrationState.REGISTERED, RegistrationState.REMOVED, RegistrationState.REMOVED);
        assertThat(entries.get(0).getNumber()).isEqualTo(entries.get(2).getNumber());
        var number = entries.get(0).getNumber();
        assertThat(As.BAKYT.call(() -> registry.find(new MigrantQuery(number, null, 0, 10))))
                .hasSize(1);
    }

    private RequestFile open(As officer, Migrant migrant) {
        return applied(officer, migrant, "REG-T");
    }

    private void issue(As officer, RequestFile opened) {
        issued(officer, opened);
    }

    /** The latest first. */
    private List<ConsularRegistration> entries(Migrant migrant) {
        return As.BAKYT.call(() -> registry.open(migrant.getId())).registrations();
    }
}
