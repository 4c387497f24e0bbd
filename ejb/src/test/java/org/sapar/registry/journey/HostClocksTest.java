package org.sapar.registry.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sapar.registry.journey.ClockState.DONE;
import static org.sapar.registry.journey.ClockState.LATE;
import static org.sapar.registry.journey.ClockState.NEAR;
import static org.sapar.registry.journey.ClockState.PASSED;
import static org.sapar.registry.journey.ClockState.RUNNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sapar.calendar.Passage;
import org.sapar.calendar.Presence;
import org.sapar.reference.HostRegime;
import org.sapar.reference.HostRule;
import org.sapar.reference.Lists;
import org.sapar.registry.HostStay;

class HostClocksTest {

    private static final LocalDate ENTRY = LocalDate.of(2026, 10, 3);

    private static final LocalDate A1 = LocalDate.of(2026, 11, 21);

    private static final LocalDate BROKEN = LocalDate.of(2027, 1, 20);

    /** A1: an EAEU worker, entered on 3 October, registered with the consulate on 21 November. */
    @Test
    void a1_what_is_due_seven_weeks_after_entry() {
        var facts = facts(A1, HostStay.UNKNOWN, A1);

        var registration = clock("RU-EAEU-REG", facts);
        assertThat(registration.due()).isEqualTo("2026-11-02");
        assertThat(registration.daysLeft()).isEqualTo(-19);
        assertThat(registration.state()).isEqualTo(LATE);
        assertThat(registration.start()).isEqualTo(ENTRY);
        assertThat(registration.limit()).isEqualTo(30);
        assertThat(registration.rule()).isEqualTo("RU-EAEU-REG@2015-01-01");

        var medical = clock("RU-MED30", facts);
        assertThat(medical.due()).isEqualTo("2026-11-02");
        assertThat(medical.state()).isEqualTo(LATE);

        var year = clock("RU-90Y", facts);
        assertThat(year.used()).isEqualTo(50);
        assertThat(year.limit()).isEqualTo(90);
        assertThat(year.due()).isEqualTo("2026-12-31");
        assertThat(year.state()).isEqualTo(RUNNING);

        assertThat(clock("KG-CONS-15", facts).state()).isEqualTo(PASSED);
        assertThat(HostClocks.of(Lists.hostRules(), facts))
                .extracting(HostClock::code)
                .containsExactly("RU-EAEU-REG", "RU-MED30", "RU-90Y", "KG-CONS-15");
    }

    /** A10: the contract is ended 109 days after entry. */
    @Test
    void a10_a_contract_that_ended_early_leaves_fifteen_days() {
        var clock = clock("RU-EAEU-15", facts(BROKEN, broken()));

        assertThat(clock.start()).isEqualTo(BROKEN);
        assertThat(clock.due()).isEqualTo("2027-02-04");
        assertThat(clock.alerts()).containsExactly(BROKEN, LocalDate.of(2027, 1, 30), LocalDate.of(2027, 2, 3));
        assertThat(clock.state()).isEqualTo(NEAR);
        assertThat(clock("RU-EAEU-15", facts(LocalDate.of(2027, 2, 4), broken()))
                        .state())
                .isEqualTo(NEAR);
        assertThat(clock("RU-EAEU-15", facts(LocalDate.of(2027, 2, 5), broken()))
                        .state())
                .isEqualTo(LATE);
    }

    @Test
    void a10_a_new_contract_closes_it() {
        var renewed = new WorkTerm(LocalDate.of(2027, 2, 2), null, null, true);

        var clock = clock("RU-EAEU-15", facts(LocalDate.of(2027, 2, 2), broken(), renewed));

        assertThat(clock.state()).isEqualTo(DONE);
        assertThat(clock.doneOn()).isEqualTo("2027-02-02");
    }

    @Test
    void another_contract_that_goes_on_closes_it_too_and_informal_work_does_not() {
        var informal = new WorkTerm(LocalDate.of(2027, 1, 25), null, null, false);
        var second = new WorkTerm(LocalDate.of(2026, 12, 1), null, null, true);

        assertThat(clock("RU-EAEU-15", facts(BROKEN.plusDays(7), broken(), informal))
                        .state())
                .isEqualTo(NEAR);
        assertThat(clock("RU-EAEU-15", facts(BROKEN, broken(), second)).state()).isEqualTo(DONE);
    }

    @ParameterizedTest
    @CsvSource({"2027-01-01,false", "2027-01-02,true"})
    void it_opens_only_when_more_than_ninety_days_have_passed(LocalDate ended, boolean opens) {
        var term = new WorkTerm(LocalDate.of(2026, 10, 10), LocalDate.of(2027, 10, 9), ended, true);

        assertThat(find("RU-EAEU-15", facts(ended, term)).isPresent()).isEqualTo(opens);
    }

    @Test
    void a_contract_that_ran_out_on_its_day_did_not_end_early() {
        var term = new WorkTerm(LocalDate.of(2026, 10, 10), BROKEN, BROKEN, true);

        assertThat(find("RU-EAEU-15", facts(BROKEN, term))).isEmpty();
        assertThat(clock("RU-EAEU-TERM", facts(BROKEN, term)).state()).isEqualTo(NEAR);
        assertThat(clock("RU-EAEU-TERM", facts(BROKEN.plusDays(1), term)).state())
                .isEqualTo(LATE);
    }

    @Test
    void a_stay_lasts_as_long_as_the_longest_contract() {
        var longer = new WorkTerm(LocalDate.of(2026, 11, 1), LocalDate.of(2028, 1, 31), null, true);
        var endless = new WorkTerm(LocalDate.of(2026, 11, 1), null, null, true);
        var shorter = new WorkTerm(LocalDate.of(2026, 10, 10), LocalDate.of(2026, 12, 20), null, true);

        assertThat(clock("RU-EAEU-TERM", facts(A1, shorter)).state()).isEqualTo(NEAR);
        assertThat(clock("RU-EAEU-TERM", facts(A1, shorter, longer)).due()).isEqualTo("2028-01-31");
        assertThat(clock("RU-EAEU-TERM", facts(A1, shorter, longer, endless)).due())
                .isNull();
    }

    @Test
    void days_under_a_contract_do_not_count_towards_the_ninety() {
        var contract = new WorkTerm(ENTRY.plusDays(7), LocalDate.of(2027, 10, 9), null, true);

        var year = clock("RU-90Y", facts(A1, contract));

        assertThat(year.used()).isEqualTo(7);
        assertThat(year.due()).isNull();
        assertThat(year.state()).isEqualTo(RUNNING);
    }

    @Test
    void under_a_contract_nothing_of_the_ninety_is_overdue_whatever_was_used_before() {
        var contract = List.of(new WorkTerm(A1.minusDays(10), null, null, true));
        var facts = russia(A1, HostStay.UNKNOWN, inside(LocalDate.of(2026, 6, 1), A1), contract, null);

        assertThat(clock("RU-90Y", facts).used()).isEqualTo(163);
        assertThat(clock("RU-90Y", facts).state()).isEqualTo(RUNNING);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-02,2026-12-30,2026-12-30,90,NEAR",
        "2026-10-02,2026-12-31,2026-12-30,91,LATE",
        "2026-10-03,2026-12-31,2026-12-31,90,NEAR",
        "2026-10-03,2027-01-01,2027-03-31,1,RUNNING",
        "2026-10-04,2026-12-31,2027-03-31,89,RUNNING",
        "2027-10-05,2028-01-01,2028-03-30,1,RUNNING"
    })
    void the_ninety_days_begin_anew_with_the_year(
            LocalDate entry, LocalDate today, LocalDate due, int used, ClockState state) {
        var year = clock("RU-90Y", entered(entry, today));

        assertThat(year.used()).isEqualTo(used);
        assertThat(year.due()).isEqualTo(due);
        assertThat(year.state()).isEqualTo(state);
    }

    @Test
    void whoever_has_left_has_days_that_are_used_and_nothing_due() {
        var passages = List.of(new Passage(ENTRY, null, true), new Passage(ENTRY.plusDays(9), null, false));
        var facts = russia(A1, HostStay.UNKNOWN, Presence.of(passages, A1), List.of(), null);

        assertThat(HostClocks.of(Lists.hostRules(), facts)).singleElement().satisfies(clock -> {
            assertThat(clock.code()).isEqualTo("RU-90Y");
            assertThat(clock.used()).isEqualTo(10);
            assertThat(clock.due()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource({"2026-10-22,RUNNING", "2026-10-23,NEAR", "2026-11-02,NEAR", "2026-11-03,LATE"})
    void reminders_begin_ten_days_before(LocalDate today, ClockState state) {
        assertThat(clock("RU-EAEU-REG", facts(today)).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01,DONE,2027-03-01",
        "2026-11-25,NEAR,2026-11-25",
        "2026-11-20,LATE,2026-11-20",
        "2026-09-30,LATE,2026-11-02"
    })
    void a_registration_holds_until_its_day(LocalDate until, ClockState state, LocalDate due) {
        var clock = clock("RU-EAEU-REG", facts(A1, new HostStay(null, null, until, null, null), null));

        assertThat(clock.state()).isEqualTo(state);
        assertThat(clock.due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-20,DONE,2027-10-20",
        "2025-11-25,NEAR,2026-11-25",
        "2025-11-01,LATE,2026-11-01",
        "2024-02-29,LATE,2026-11-02"
    })
    void a_medical_examination_holds_for_a_year(LocalDate on, ClockState state, LocalDate due) {
        var clock = clock("RU-MED30", facts(A1, new HostStay(null, null, null, on, null), null));

        assertThat(clock.state()).isEqualTo(state);
        assertThat(clock.due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-18,DONE", "2026-10-19,PASSED", "2024-05-05,DONE"})
    void the_consular_register_is_a_wish_and_no_duty(LocalDate on, ClockState state) {
        assertThat(clock("KG-CONS-15", facts(A1, HostStay.UNKNOWN, on)).state()).isEqualTo(state);
    }

    @Test
    void who_works_on_a_patent_applies_within_thirty_days() {
        var waiting = patent(null);
        var applied = patent(LocalDate.of(2026, 10, 20));

        assertThat(clock("RU-PATENT", waiting).due()).isEqualTo("2026-11-02");
        assertThat(clock("RU-PATENT", waiting).state()).isEqualTo(LATE);
        assertThat(clock("RU-PATENT", applied).state()).isEqualTo(DONE);
        assertThat(HostClocks.of(Lists.hostRules(), waiting))
                .extracting(HostClock::code)
                .containsExactlyInAnyOrder("RU-PATENT", "RU-MED30");
    }

    @Test
    void kazakhstan_has_its_own_rule_and_none_of_russias() {
        var facts = new HostFacts(
                A1, "KG", "KZ", HostRegime.EAEU_WORKER, HostStay.UNKNOWN, inside(ENTRY, A1), List.of(), null);

        assertThat(HostClocks.of(Lists.hostRules(), facts))
                .extracting(HostClock::code)
                .containsExactly("KZ-EAEU-REG", "KG-CONS-15");
    }

    @Test
    void a_rule_holds_for_entries_from_its_first_day() {
        var before = LocalDate.of(2021, 12, 28);

        assertThat(find("RU-MED30", entered(before, before))).isEmpty();
        assertThat(find("RU-MED30", entered(before.plusDays(1), before.plusDays(1))))
                .isPresent();
        assertThat(find("RU-90Y", facts(LocalDate.of(2024, 12, 31)))).isEmpty();
    }

    @Test
    void what_is_told_is_not_counted() {
        assertThat(HostClocks.told(Lists.hostRules(), facts(A1)))
                .extracting(HostRule::getCode)
                .containsExactly("RU-NO-PERMIT", "RU-RUID", "RU-MVD3");
    }

    private static WorkTerm broken() {
        return new WorkTerm(LocalDate.of(2026, 10, 10), LocalDate.of(2027, 10, 9), BROKEN, true);
    }

    private static HostFacts patent(LocalDate on) {
        var stay = new HostStay(null, null, null, null, on);
        return new HostFacts(A1, "UZ", "RU", HostRegime.PATENT, stay, inside(ENTRY, A1), List.of(), null);
    }

    private static HostFacts facts(LocalDate today, WorkTerm... work) {
        return russia(today, HostStay.UNKNOWN, inside(ENTRY, today), List.of(work), null);
    }

    private static HostFacts facts(LocalDate today, HostStay stay, LocalDate onRegister) {
        return russia(today, stay, inside(ENTRY, today), List.of(), onRegister);
    }

    private static HostFacts entered(LocalDate entry, LocalDate today) {
        return russia(today, HostStay.UNKNOWN, inside(entry, today), List.of(), null);
    }

    private static HostFacts russia(
            LocalDate today, HostStay stay, Presence presence, List<WorkTerm> work, LocalDate onRegister) {
        return new HostFacts(today, "KG", "RU", HostRegime.EAEU_WORKER, stay, presence, work, onRegister);
    }

    private static Presence inside(LocalDate entry, LocalDate today) {
        return Presence.of(List.of(new Passage(entry, null, true)), today);
    }

    private static HostClock clock(String code, HostFacts facts) {
        return find(code, facts).orElseThrow();
    }

    private static Optional<HostClock> find(String code, HostFacts facts) {
        return HostClocks.of(Lists.hostRules(), facts).stream()
                .filter(clock -> clock.code().equals(code))
                .findFirst();
    }
}
