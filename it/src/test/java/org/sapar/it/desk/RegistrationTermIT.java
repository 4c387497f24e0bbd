package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sapar.registry.RegistrationAction.REGISTER;
import static org.sapar.registry.RegistrationAction.REGISTER_AGAIN;
import static org.sapar.registry.RegistrationAction.REMOVE;
import static org.sapar.registry.RegistrationAction.RENEW;
import static org.sapar.registry.RegistrationState.INCOMPLETE;
import static org.sapar.registry.RegistrationState.REGISTERED;
import static org.sapar.registry.RegistrationState.REMOVED;

import org.junit.jupiter.api.Test;
import org.sapar.it.Soon;
import org.sapar.registry.RegistrationKind;
import org.sapar.registry.RegistrationList;
import org.sapar.registry.RegistrationSaid;
import org.sapar.registry.RegistrationState;
import org.sapar.registry.RegistrationStep;
import org.sapar.registry.RemovalReason;
import org.sapar.requests.RequestAction;
import org.sapar.requests.RequestState;

/** Until when an entry in the consular register holds, and what happens then. */
class RegistrationTermIT extends RegisterTest {

    @Test
    void a1_the_temporary_registration_is_registered_at_the_post_and_says_until_when() {
        var file = open(As.BAKYT, registeredFor("REG-T", today));

        var entry = file.registration();
        assertThat(entry.getState()).isEqualTo(REGISTERED);
        assertThat(entry.getPostCode()).isEqualTo("YEK");
        assertThat(entry.getKind()).isEqualTo(RegistrationKind.TEMPORARY);
        assertThat(entry.getTerm().dueOn()).isEqualTo(today.plusYears(3));
        assertThat(entry.getTerm().noticeOn()).isEqualTo(today.plusYears(3).minusDays(30));
        assertThat(file.actions()).containsExactly(REMOVE);
        assertThat(file.steps())
                .extracting(RegistrationStep::getAction, RegistrationStep::getPostCode)
                .containsExactly(tuple(REGISTER, "YEK"), tuple(null, "YEK"));
    }

    @Test
    void what_runs_out_within_thirty_days_is_due_and_can_be_renewed() {
        var entry = registeredFor("REG-T", today.minusYears(3).plusDays(20));
        assertThat(listed(As.BAKYT, RegistrationList.RUNNING_OUT)).contains(entry.getId());
        assertThat(listed(As.ELENA, RegistrationList.RUNNING_OUT)).doesNotContain(entry.getId());
        assertThat(listed(As.INDIRA, RegistrationList.RUNNING_OUT)).contains(entry.getId());
        assertThat(As.BAKYT.call(() -> register.countDue(null)).get(RegistrationList.RUNNING_OUT))
                .isPositive();

        var renewed = move(As.BAKYT, entry, RENEW, RegistrationSaid.NOTHING).registration();

        assertThat(renewed.getTerm().dueOn()).isEqualTo(today.plusYears(3));
        assertThat(renewed.getNumber()).isEqualTo(entry.getNumber());
        assertThat(listed(As.BAKYT, RegistrationList.RUNNING_OUT)).doesNotContain(entry.getId());
    }

    @Test
    void a_temporary_registration_ends_by_itself_after_its_last_day() {
        var lastDay = registeredFor("REG-T", today.minusYears(3));
        var over = registeredFor("REG-T", today.minusYears(3).minusDays(1));

        assertThat(Soon.is(() -> state(over) == REMOVED)).isTrue();

        var ended = open(As.BAKYT, over);
        assertThat(ended.registration().getRemoval()).isEqualTo(RemovalReason.EXPIRED);
        assertThat(ended.registration().getRemovedOn())
                .isEqualTo(over.getRegisteredOn().plusYears(3).plusDays(1));
        assertThat(ended.steps().get(0).getAuthor()).as("the system").isNull();
        assertThat(state(lastDay)).isEqualTo(REGISTERED);
    }

    @Test
    void papers_that_never_come_close_registration_and_request() {
        var waiting = asked(today.minusDays(10));
        var over = asked(today.minusDays(31));

        assertThat(Soon.is(() -> state(over) == RegistrationState.EXPIRED)).isTrue();

        assertThat(As.BAKYT.call(() -> requests.file(over.getId())).request().getState())
                .isEqualTo(RequestState.CLOSED);
        assertThat(state(waiting)).isEqualTo(INCOMPLETE);
        assertThat(listed(As.BAKYT, RegistrationList.PAPERS_MISSING)).contains(waiting.getId());
        assertThat(As.BAKYT.call(() -> requests.file(waiting.getId())).actions())
                .contains(RequestAction.COMPLETE)
                .doesNotContain(RequestAction.EXPIRE);
        issued(As.BAKYT, applied(As.BAKYT, over.getMigrant(), "REG-T"));
    }

    @Test
    void a_permanent_registration_takes_the_number_of_the_temporary_one_and_does_not_run_out() {
        var temporary = registeredFor("REG-T", today);
        var permanent = registered(temporary.getMigrant(), "REG-P", today);

        assertThat(permanent.getKind()).isEqualTo(RegistrationKind.PERMANENT);
        assertThat(permanent.getTerm()).isNull();
        assertThat(permanent.getNumber()).isEqualTo(temporary.getNumber());
        assertThat(open(As.BAKYT, temporary).registration().getRemoval()).isEqualTo(RemovalReason.ON_REQUEST);
        refused(As.BAKYT, permanent, RENEW, RegistrationSaid.NOTHING, "registry.registration.permanent");
        refused(
                As.BAKYT,
                open(As.BAKYT, temporary).registration(),
                REGISTER_AGAIN,
                BACK,
                "registry.registration.another");
    }
}
