package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sapar.registry.RegistrationState;
import org.sapar.requests.Channel;
import org.sapar.requests.FeeState;
import org.sapar.requests.NewRequest;
import org.sapar.requests.Outcome;
import org.sapar.requests.RequestAction;
import org.sapar.requests.RequestFile;
import org.sapar.requests.RequestState;
import org.sapar.requests.Said;
import org.sapar.shared.ClockSource;
import org.sapar.shared.Denied;

class RequestLifeIT extends DeskTest {

    private static final ZoneId YEKATERINBURG = ZoneId.of("Asia/Yekaterinburg");

    private static final Said RECEIPT = new Said(null, "99418");

    @Test
    void a_request_whose_fee_is_due_is_not_accepted() {
        var opened = opened(As.BAKYT, "RTN-A");

        assertThat(opened.request().getFeeState()).isEqualTo(FeeState.DUE);
        assertBroken(() -> perform(As.BAKYT, opened, RequestAction.ACCEPT))
                .matches(broken -> broken.key().equals("requests.guard.ACCEPT"));
    }

    @Test
    void an_accepted_request_is_due_after_the_working_days_of_its_type() {
        var paid = perform(As.BAKYT, opened(As.BAKYT, "RTN-A"), RequestAction.TAKE_FEE, RECEIPT);

        var accepted = perform(As.BAKYT, paid, RequestAction.ACCEPT);

        var from = LocalDate.ofInstant(accepted.request().getAcceptedAt(), YEKATERINBURG);
        var due = accepted.request().getDueOn();
        var worked = from.plusDays(1)
                .datesUntil(due.plusDays(1))
                .filter(day -> !Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek()))
                .filter(day -> !accepted.deadline().skipped().contains(day))
                .count();
        assertThat(worked).isEqualTo(5);
        assertThat(due.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void what_takes_the_applicant_in_person_is_not_asked_for_from_afar() {
        var migrant = registered().getId();

        assertBroken(() -> As.BAKYT.call(
                        () -> requests.open(new NewRequest(UUID.randomUUID(), migrant, "RTN-A", Channel.ONLINE, null))))
                .matches(broken -> broken.key().equals("requests.presence"))
                .matches(broken -> broken.field().equals("channel"));
    }

    /** All at one moment of a day, so that no pause lasts over midnight. */
    @Test
    void the_due_day_is_explained_as_it_was_counted() {
        var noon = LocalDate.now(YEKATERINBURG)
                .minusDays(1)
                .atTime(12, 0)
                .atZone(YEKATERINBURG)
                .toInstant();
        ClockSource.backdated(noon, () -> {
            var paid = perform(As.BAKYT, opened(As.BAKYT, "RTN-A"), RequestAction.TAKE_FEE, RECEIPT);
            var started = perform(As.BAKYT, perform(As.BAKYT, paid, RequestAction.ACCEPT), RequestAction.START);

            var asked = perform(As.BAKYT, started, RequestAction.ASK_APPLICANT, new Said("Нужна фотография", null));
            var resumed = perform(As.BAKYT, asked, RequestAction.RESUME);

            assertThat(asked.deadline()).isEqualTo(started.deadline());
            assertThat(resumed.deadline()).isEqualTo(started.deadline());
            assertThat(resumed.deadline().day()).isEqualTo(resumed.request().getDueOn());
            assertThat(resumed.request().getPausedOn()).isNull();
        });
    }

    @Test
    void a_granted_request_is_handed_over() {
        var paid = perform(As.BAKYT, opened(As.BAKYT, "RTN-A"), RequestAction.TAKE_FEE, RECEIPT);

        var issued = issued(paid);

        assertThat(issued.request().getState()).isEqualTo(RequestState.ISSUED);
        assertThat(issued.request().getOutcome()).isEqualTo(Outcome.GRANTED);
        assertThat(issued.request().getPaper()).isEqualTo("99418");
    }

    @Test
    void a_registration_stands_when_its_request_is_handed_over() {
        var opened = opened(As.BAKYT, "REG-T");
        var migrant = opened.request().getMigrant().getId();

        assertThat(As.BAKYT.call(() -> registry.open(migrant)).registrations())
                .singleElement()
                .matches(entry -> entry.getState() == RegistrationState.SUBMITTED && entry.getNumber() == null);

        issued(opened);

        assertThat(As.BAKYT.call(() -> registry.open(migrant)).registrations())
                .singleElement()
                .matches(entry -> entry.getState() == RegistrationState.REGISTERED)
                .matches(entry -> entry.getNumber().startsWith("YEK-REG-"));
    }

    @Test
    void a_registration_ends_as_its_request_does() {
        var withdrawn =
                perform(As.AIDA, opened(As.BAKYT, "REG-T"), RequestAction.WITHDRAW, new Said("Передумал", null));
        var signed = perform(As.DANIYAR, refused(As.BAKYT), RequestAction.SIGN_REFUSAL);

        assertThat(registration(withdrawn)).isEqualTo(RegistrationState.WITHDRAWN);
        assertThat(registration(signed)).isEqualTo(RegistrationState.REFUSED);
    }

    private RegistrationState registration(RequestFile file) {
        var migrant = file.request().getMigrant().getId();
        return As.BAKYT
                .call(() -> registry.open(migrant))
                .registrations()
                .get(0)
                .getState();
    }

    @Test
    void who_proposed_a_refusal_does_not_sign_it() {
        var proposed = refused(As.DANIYAR);

        assertThatExceptionOfType(Denied.class)
                .isThrownBy(() -> perform(As.DANIYAR, proposed, RequestAction.SIGN_REFUSAL))
                .matches(denied -> denied.key().equals("requests.fourEyes"));
    }

    @Test
    void a_refusal_is_signed_by_the_head_of_the_post() {
        var proposed = refused(As.BAKYT);

        assertThatExceptionOfType(Denied.class)
                .isThrownBy(() -> perform(As.BAKYT, proposed, RequestAction.SIGN_REFUSAL));
        var signed = perform(As.DANIYAR, proposed, RequestAction.SIGN_REFUSAL);

        assertThat(signed.request().getState()).isEqualTo(RequestState.DECIDED);
        assertThat(signed.request().getOutcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void a_refusal_needs_a_reason() {
        var started = started(opened(As.BAKYT, "REG-T"));

        assertBroken(() -> perform(As.BAKYT, started, RequestAction.PROPOSE_REFUSAL))
                .matches(broken -> "reason".equals(broken.field()));
    }

    private RequestFile refused(As proposer) {
        return perform(
                proposer,
                started(opened(As.BAKYT, "REG-T")),
                RequestAction.PROPOSE_REFUSAL,
                new Said("Гражданство не подтверждено", null));
    }

    private RequestFile started(RequestFile opened) {
        return perform(As.BAKYT, perform(As.BAKYT, opened, RequestAction.ACCEPT), RequestAction.START);
    }

    private RequestFile issued(RequestFile settled) {
        var granted = perform(As.BAKYT, started(settled), RequestAction.GRANT);
        return perform(As.AIDA, perform(As.BAKYT, granted, RequestAction.PREPARE, RECEIPT), RequestAction.ISSUE);
    }
}
