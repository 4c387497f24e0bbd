package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sapar.registry.RegistrationAction.REGISTER_AGAIN;
import static org.sapar.registry.RegistrationAction.REMOVE;
import static org.sapar.registry.RegistrationAction.RENEW;
import static org.sapar.registry.RegistrationAction.TRANSFER;
import static org.sapar.registry.RegistrationState.REGISTERED;
import static org.sapar.registry.RegistrationState.REMOVED;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.sapar.registry.RegistrationAction;
import org.sapar.registry.RegistrationFile;
import org.sapar.registry.RegistrationList;
import org.sapar.registry.RegistrationSaid;
import org.sapar.registry.RegistrationStep;
import org.sapar.registry.RemovalReason;
import org.sapar.shared.Broken;

/** What officers do with an entry in the consular register after it was made. */
class RegistrationLifeIT extends RegisterTest {

    @Test
    void who_is_taken_off_the_register_comes_back_under_the_same_number() {
        var entry = registeredFor("REG-T", today);
        var returned = new RegistrationSaid(RemovalReason.RETURNED, today, "Showed the ticket");

        var removed = move(As.BAKYT, entry, REMOVE, returned).registration();
        assertThat(removed.getState()).isEqualTo(REMOVED);
        assertThat(removed.getRemoval()).isEqualTo(RemovalReason.RETURNED);
        assertThat(removed.getRemovedOn()).isEqualTo(today);
        refused(As.BAKYT, removed, REGISTER_AGAIN, RegistrationSaid.NOTHING, "registry.registration.why");
        var again = move(As.BAKYT, removed, REGISTER_AGAIN, BACK);

        assertThat(again.registration().getState()).isEqualTo(REGISTERED);
        assertThat(again.registration().getNumber()).isEqualTo(entry.getNumber());
        assertThat(again.registration().getRemovedOn()).isNull();
        assertThat(again.steps())
                .extracting(RegistrationStep::getAction, RegistrationStep::getReason, RegistrationStep::getWhy)
                .startsWith(
                        tuple(REGISTER_AGAIN, null, BACK.why()), tuple(REMOVE, RemovalReason.RETURNED, returned.why()));
    }

    @Test
    void nobody_is_taken_off_without_a_reason_on_an_impossible_day_or_by_another_post() {
        var entry = registeredFor("REG-T", today);

        refused(As.BAKYT, entry, REMOVE, removal(null, today), "registry.registration.reason");
        refused(As.BAKYT, entry, REMOVE, removal(RemovalReason.EXPIRED, today), "registry.registration.byItself");
        refused(As.BAKYT, entry, REMOVE, removal(RemovalReason.MOVED, null), "registry.registration.since");
        refused(
                As.BAKYT,
                entry,
                REMOVE,
                removal(RemovalReason.MOVED, today.plusDays(2)),
                "registry.registration.since");
        refused(
                As.BAKYT,
                entry,
                REMOVE,
                removal(RemovalReason.MOVED, today.minusDays(1)),
                "registry.registration.since");
        refused(As.BAKYT, entry, RENEW, RegistrationSaid.NOTHING, "registry.registration.early");
        refused(As.BAKYT, entry, TRANSFER, BACK, "registry.registration.here");
        refused(As.BAKYT, entry, RegistrationAction.WITHDRAW, BACK, "registry.registration.request");
        refused(As.BAKYT, entry, REGISTER_AGAIN, BACK, "registry.registration.move");
        refused(As.ELENA, entry, REMOVE, removal(RemovalReason.MOVED, today), "registry.opening");
        As.ELENA.call(() -> registry.openFor(entry.getMigrant().getId(), "Stands at our window"));
        refused(As.ELENA, entry, REMOVE, removal(RemovalReason.MOVED, today), "registry.registration.elsewhere");
        assertThatThrownBy(() -> move(As.AIDA, entry, REMOVE, removal(RemovalReason.MOVED, today)))
                .isInstanceOf(EJBAccessException.class);
        assertThat(open(As.AIDA, entry).actions()).isEmpty();
    }

    @Test
    void a10_the_registration_goes_over_to_the_post_in_whose_district_the_person_lives() {
        var entry = registeredFor("REG-T", today);
        move(As.AIDA, entry.getMigrant(), "RU-NVS");

        var offered = open(As.BAKYT, entry).registration();
        assertThat(offered.getPostCode()).isEqualTo("YEK");
        assertThat(offered.getOfferedTo()).isEqualTo("NVS");
        assertThat(listed(As.ELENA, RegistrationList.TO_TAKE_OVER)).contains(entry.getId());
        assertThat(listed(As.BAKYT, RegistrationList.TO_TAKE_OVER)).doesNotContain(entry.getId());
        var taken = move(As.ELENA, offered, TRANSFER, RegistrationSaid.NOTHING);

        assertThat(taken.registration().getState()).isEqualTo(REGISTERED);
        assertThat(taken.registration().getPostCode()).isEqualTo("NVS");
        assertThat(taken.registration().getNumber()).isEqualTo(entry.getNumber());
        assertThat(taken.registration().getTerm().dueOn()).isEqualTo(today.plusYears(3));
        assertThat(taken.steps().get(0).getLeftPost()).isEqualTo("YEK");
        assertThat(listed(As.ELENA, RegistrationList.TO_TAKE_OVER)).doesNotContain(entry.getId());
        assertThat(listed(As.BAKYT, RegistrationList.TAKEN_OVER)).contains(entry.getId());
        assertThat(open(As.BAKYT, entry).actions()).containsExactly(TRANSFER);
    }

    @Test
    void a_clerk_who_moves_somebody_back_takes_the_offer_away() {
        var entry = registeredFor("REG-T", today);
        move(As.AIDA, entry.getMigrant(), "RU-NVS");
        move(As.AIDA, entry.getMigrant(), "RU-CHE");

        assertThat(open(As.BAKYT, entry).registration().getOfferedTo()).isNull();
    }

    @Test
    void the_officer_of_the_district_takes_the_registration_along_and_a_clerk_does_not() {
        var entry = registeredFor("REG-T", today);
        var migrant = entry.getMigrant();
        As.ELENA.call(() -> registry.openFor(migrant.getId(), "Has moved here"));
        var clerk = Job.INTAKE.permissions();
        As.ELENA.with(clerk, () -> registry.amend(migrant.getId(), version(migrant), told(migrant, "RU-OMS")));
        assertThat(open(As.BAKYT, entry).registration().getOfferedTo()).isEqualTo("NVS");

        move(As.ELENA, migrant, "RU-NVS");

        assertThat(open(As.BAKYT, entry).registration().getPostCode()).isEqualTo("NVS");
    }

    @Test
    void whoever_takes_somebody_over_from_afar_says_why_twice() {
        var entry = registeredFor("REG-T", today);
        refused(As.ELENA, entry, TRANSFER, BACK, "registry.opening");
        As.ELENA.call(() -> registry.openFor(entry.getMigrant().getId(), "Stands at our window"));

        refused(As.ELENA, entry, TRANSFER, RegistrationSaid.NOTHING, "registry.registration.why");
        assertThat(move(As.ELENA, entry, TRANSFER, said("Lives here, the lease is shown"))
                        .registration()
                        .getPostCode())
                .isEqualTo("NVS");
    }

    @Test
    void of_two_posts_that_act_at_once_one_is_refused() {
        var entry = registeredFor("REG-T", today);
        move(As.AIDA, entry.getMigrant(), "RU-NVS");
        var seen = open(As.BAKYT, entry).registration();

        var answers = atOnce(List.<Callable<RegistrationFile>>of(
                () -> move(As.ELENA, seen, TRANSFER, RegistrationSaid.NOTHING),
                () -> move(As.BAKYT, seen, REMOVE, removal(RemovalReason.MOVED, today))));

        assertThat(answers).filteredOn(RegistrationFile.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Broken.class::isInstance)
                .hasSize(1)
                .allMatch(broken -> ((Broken) broken).key().equals("conflict"));
    }

    @Test
    void who_asks_to_be_taken_off_is_taken_off_with_the_hand_over() {
        var entry = registeredFor("REG-T", today);
        var asked = applied(As.BAKYT, entry.getMigrant(), "REG-D");
        assertThat(state(entry)).isEqualTo(REGISTERED);

        issued(As.BAKYT, asked);

        assertThat(open(As.BAKYT, entry).registration().getRemoval()).isEqualTo(RemovalReason.ON_REQUEST);
        assertBroken(() -> applied(As.BAKYT, entry.getMigrant(), "REG-D"))
                .matches(broken -> broken.key().equals("registry.registration.none"));
    }
}
