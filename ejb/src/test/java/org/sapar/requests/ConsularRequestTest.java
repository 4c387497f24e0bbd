package org.sapar.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sapar.requests.RequestAction.ACCEPT;
import static org.sapar.requests.RequestAction.ASK_APPLICANT;
import static org.sapar.requests.RequestAction.ASK_AUTHORITY;
import static org.sapar.requests.RequestAction.CLOSE;
import static org.sapar.requests.RequestAction.DROP_REFUSAL;
import static org.sapar.requests.RequestAction.EXEMPT_FEE;
import static org.sapar.requests.RequestAction.GRANT;
import static org.sapar.requests.RequestAction.HAND_DECISION;
import static org.sapar.requests.RequestAction.ISSUE;
import static org.sapar.requests.RequestAction.PREPARE;
import static org.sapar.requests.RequestAction.PROPOSE_REFUSAL;
import static org.sapar.requests.RequestAction.SIGN_REFUSAL;
import static org.sapar.requests.RequestAction.START;
import static org.sapar.requests.RequestAction.TAKE_FEE;
import static org.sapar.requests.RequestAction.WITHDRAW;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sapar.calendar.Deadline;
import org.sapar.fees.FeeQuote;
import org.sapar.persistence.Ids;
import org.sapar.reference.Lists;
import org.sapar.reference.SlaUnit;
import org.sapar.reference.Term;
import org.sapar.shared.Broken;
import org.sapar.shared.Denied;

class ConsularRequestTest {

    private static final Author BAKYT = new Author("bakyt", "Бакыт", Instant.parse("2026-10-13T05:20:00Z"));

    private static final Author DANIYAR = new Author("daniyar", "Данияр", Instant.parse("2026-10-13T06:20:00Z"));

    private static final Said RECEIPT = new Said(null, "КВ-1");

    private static final Said BECAUSE = new Said("Гражданство не подтверждено", null);

    private static final Term FIVE = new Term(5, SlaUnit.WD);

    private static final LocalDate ACCEPTED = LocalDate.of(2026, 11, 5);

    private static final List<LocalDate> HOLIDAYS = List.of(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 10));

    private static final Deadline FIRST = new Deadline(
            LocalDate.of(2026, 11, 16),
            Instant.parse("2026-11-16T13:00:00Z"),
            "RTN-A@2020",
            ACCEPTED,
            FIVE,
            0,
            HOLIDAYS);

    private static final Deadline RESUMED = new Deadline(
            LocalDate.of(2026, 11, 18),
            Instant.parse("2026-11-18T13:00:00Z"),
            "RTN-A@2020",
            ACCEPTED,
            FIVE,
            2,
            List.of());

    private static ConsularRequest request(String fee) {
        var form = new NewRequest(Ids.next(), Ids.next(), "RTN-A", Channel.WINDOW, null);
        var quote = new FeeQuote(new BigDecimal(fee), "USD", "RTN-A@2012");
        return new ConsularRequest(form, null, new Terms("YEK", "YEK-SRV-2026-000001-01", "RTN-A@2020", quote), BAKYT);
    }

    private static ConsularRequest inProgress() {
        var request = request("0");
        Stream.of(ACCEPT, START).forEach(step -> request.perform(step, Said.NOTHING, BAKYT));
        return request;
    }

    @Test
    void a_free_request_goes_from_received_to_issued() {
        var request = inProgress();
        request.perform(GRANT, Said.NOTHING, BAKYT);
        request.perform(PREPARE, new Said(null, "A 123"), BAKYT);
        request.perform(ISSUE, Said.NOTHING, BAKYT);

        assertThat(request.getState()).isEqualTo(RequestState.ISSUED);
        assertThat(request.getOutcome()).isEqualTo(Outcome.GRANTED);
        assertThat(request.getPaper()).isEqualTo("A 123");
        assertThat(request.getSteps()).hasSize(6);
    }

    @Test
    void a_request_is_accepted_only_when_its_fee_is_settled() {
        var request = request("20");

        assertThat(request.getActions()).doesNotContain(ACCEPT);
        assertThatThrownBy(() -> request.perform(ACCEPT, Said.NOTHING, BAKYT)).hasMessage("requests.guard.ACCEPT");

        request.perform(TAKE_FEE, RECEIPT, BAKYT);
        assertThat(request.getFeeState()).isEqualTo(FeeState.PAID);
        assertThat(request.getActions()).contains(ACCEPT).doesNotContain(TAKE_FEE, EXEMPT_FEE);
    }

    @Test
    void a_fee_is_taken_with_a_receipt_and_waived_with_a_reason() {
        var request = request("20");

        assertThatThrownBy(() -> request.perform(TAKE_FEE, Said.NOTHING, BAKYT))
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.field()).isEqualTo("reference"));
        assertThatThrownBy(() -> request.perform(EXEMPT_FEE, new Said(" ", null), BAKYT))
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.field()).isEqualTo("reason"));
        assertThat(request.getFeeState()).isEqualTo(FeeState.DUE);
    }

    @Test
    void no_step_can_be_skipped() {
        var request = request("0");

        Stream.of(START, GRANT, PREPARE, ISSUE, CLOSE, SIGN_REFUSAL)
                .forEach(action -> assertThatThrownBy(() -> request.perform(action, RECEIPT, BAKYT))
                        .hasMessage("requests.move"));
        assertThat(request.getState()).isEqualTo(RequestState.RECEIVED);
    }

    @Test
    void the_reckoning_of_the_due_day_ends_in_it_whatever_the_calendar_says_later() {
        var request = request("0");
        request.perform(ACCEPT, Said.NOTHING, BAKYT);
        assertThat(request.deadline()).isNull();

        request.accept(FIRST, BAKYT.at());
        assertThat(request.deadline()).isEqualTo(FIRST);

        request.pause(LocalDate.of(2026, 11, 12));
        request.resume(RESUMED);
        assertThat(request.deadline()).isEqualTo(RESUMED);
        assertThat(request.getDueOn()).isEqualTo(RESUMED.day());
        assertThat(request.getPausedOn()).isNull();
    }

    @Test
    void the_clock_stands_still_for_an_authority_only_where_the_type_says_so() {
        var pausing = Lists.requestType("RTN-A", "authority_pauses", "1");
        var going = Lists.requestType("RTN-A");

        assertThat(StatutoryClock.stops(ASK_AUTHORITY, pausing)).isTrue();
        assertThat(StatutoryClock.stops(ASK_AUTHORITY, going)).isFalse();
        assertThat(StatutoryClock.stops(ASK_APPLICANT, going)).isTrue();
        assertThat(StatutoryClock.stops(START, pausing)).isFalse();
    }

    @Test
    void who_has_to_appear_does_not_ask_from_afar() {
        assertThat(Lists.requestType("RTN-A").isInPersonOnly()).isTrue();
        assertThat(Lists.requestType("RTN-A", "remote_allowed", "1").isInPersonOnly())
                .isFalse();
        assertThat(Lists.requestType("REG-T").isInPersonOnly()).isFalse();
        assertThat(Channel.values())
                .filteredOn(channel -> !channel.isRemote())
                .containsExactly(Channel.WINDOW, Channel.MOBILE_MISSION);
    }

    @Test
    void a_refusal_takes_two_people() {
        var request = inProgress();
        request.perform(PROPOSE_REFUSAL, BECAUSE, BAKYT);

        assertThat(request.getActions()).doesNotContain(GRANT, PROPOSE_REFUSAL);
        assertThatThrownBy(() -> request.perform(SIGN_REFUSAL, Said.NOTHING, BAKYT))
                .isInstanceOf(Denied.class);

        request.perform(SIGN_REFUSAL, Said.NOTHING, DANIYAR);
        assertThat(request.getOutcome()).isEqualTo(Outcome.REFUSED);
        assertThat(request.getActions()).containsExactlyInAnyOrder(HAND_DECISION, CLOSE);
    }

    @Test
    void the_last_proposal_counts_for_the_four_eyes() {
        var request = inProgress();
        request.perform(PROPOSE_REFUSAL, BECAUSE, BAKYT);
        request.perform(DROP_REFUSAL, BECAUSE, DANIYAR);
        request.perform(PROPOSE_REFUSAL, BECAUSE, DANIYAR);

        assertThatThrownBy(() -> request.perform(SIGN_REFUSAL, Said.NOTHING, DANIYAR))
                .isInstanceOf(Denied.class);
        request.perform(SIGN_REFUSAL, Said.NOTHING, BAKYT);
        assertThat(request.getState()).isEqualTo(RequestState.DECIDED);
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestState.class,
            names = {"ISSUED", "CLOSED", "WITHDRAWN"},
            mode = EnumSource.Mode.EXCLUDE)
    void an_applicant_may_withdraw_from_every_open_state(RequestState state) {
        assertThat(RequestAction.moves().to(state, WITHDRAW)).contains(RequestState.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource
    void every_action_stands_in_the_table(RequestAction action) {
        assertThat(Stream.of(RequestState.values()))
                .anySatisfy(state ->
                        assertThat(RequestAction.moves().to(state, action)).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void every_state_can_be_reached(RequestState state) {
        var start = RequestAction.moves().start();

        assertThat(List.of(start, state))
                .satisfiesAnyOf(
                        both -> assertThat(state).isEqualTo(start),
                        both -> assertThat(RequestAction.moves().reachableFrom(start))
                                .contains(state));
    }
}
