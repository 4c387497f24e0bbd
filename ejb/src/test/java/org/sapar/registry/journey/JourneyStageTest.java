package org.sapar.registry.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sapar.calendar.Passage;
import org.sapar.calendar.Presence;
import org.sapar.reference.HostRegime;
import org.sapar.registry.HostStay;

class JourneyStageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final LocalDate ENTRY = LocalDate.of(2026, 10, 3);

    private static final Passage IN = new Passage(ENTRY, null, true);

    private static final WorkTerm CONTRACT = new WorkTerm(ENTRY.plusDays(7), LocalDate.of(2027, 10, 9), null, true);

    @Test
    void a1_who_has_entered_works_only_when_work_is_on_file() {
        assertThat(stage(HostStay.UNKNOWN, List.of(), IN)).isEqualTo(JourneyStage.ENTERED);
        assertThat(stage(HostStay.UNKNOWN, List.of(CONTRACT), IN)).isEqualTo(JourneyStage.WORKING);
    }

    @Test
    void who_is_registered_with_the_migration_authority_is_one_stage_further() {
        assertThat(stage(until("2027-01-01"), List.of(), IN)).isEqualTo(JourneyStage.HOST_REGISTERED);
        assertThat(stage(until("2026-11-20"), List.of(), IN)).isEqualTo(JourneyStage.ENTERED);
    }

    @Test
    void who_lost_work_since_the_entry_is_between_jobs() {
        var broken = new WorkTerm(ENTRY.plusDays(7), LocalDate.of(2027, 10, 9), TODAY, true);
        var before = new WorkTerm(ENTRY.minusYears(1), ENTRY.minusDays(1), null, true);
        var later = new WorkTerm(TODAY.plusDays(1), null, null, true);

        assertThat(stage(HostStay.UNKNOWN, List.of(broken), IN)).isEqualTo(JourneyStage.BETWEEN_JOBS);
        assertThat(stage(HostStay.UNKNOWN, List.of(broken, CONTRACT), IN)).isEqualTo(JourneyStage.WORKING);
        assertThat(stage(HostStay.UNKNOWN, List.of(before, later), IN)).isEqualTo(JourneyStage.ENTERED);
    }

    @Test
    void who_works_without_a_known_entry_works() {
        assertThat(stage(HostStay.UNKNOWN, List.of(CONTRACT))).isEqualTo(JourneyStage.WORKING);
    }

    @Test
    void who_has_left_has_returned_whatever_the_contract_says() {
        var out = new Passage(TODAY, null, false);

        assertThat(stage(HostStay.UNKNOWN, List.of(CONTRACT), IN, out)).isEqualTo(JourneyStage.RETURNED);
    }

    @Test
    void who_never_entered_is_registered_trained_or_refused() {
        var facts = facts(HostStay.UNKNOWN, List.of());

        assertThat(JourneyStage.of(facts, false, false)).isEqualTo(JourneyStage.REGISTERED);
        assertThat(JourneyStage.of(facts, true, false)).isEqualTo(JourneyStage.TRAINED);
        assertThat(JourneyStage.of(facts, true, true)).isEqualTo(JourneyStage.REFUSED_ENTRY);
    }

    private static JourneyStage stage(HostStay stay, List<WorkTerm> work, Passage... passages) {
        return JourneyStage.of(facts(stay, work, passages), false, false);
    }

    private static HostFacts facts(HostStay stay, List<WorkTerm> work, Passage... passages) {
        var presence = Presence.of(Stream.of(passages).toList(), TODAY);
        return new HostFacts(TODAY, "KG", "RU", HostRegime.EAEU_WORKER, stay, presence, work, null);
    }

    private static HostStay until(String day) {
        return new HostStay(null, null, LocalDate.parse(day), null, null);
    }
}
