package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.sapar.reference.HostRegime;
import org.sapar.registry.Amendment;
import org.sapar.registry.HostStay;
import org.sapar.registry.Migrant;
import org.sapar.registry.NewMigrant;
import org.sapar.registry.NewStay;
import org.sapar.registry.StayPurpose;
import org.sapar.registry.journey.BorderCrossing;
import org.sapar.registry.journey.ClockState;
import org.sapar.registry.journey.CrossingResult;
import org.sapar.registry.journey.Direction;
import org.sapar.registry.journey.Employment;
import org.sapar.registry.journey.EmploymentRecord;
import org.sapar.registry.journey.EndReason;
import org.sapar.registry.journey.HostClock;
import org.sapar.registry.journey.JourneyDesk;
import org.sapar.registry.journey.JourneyFile;
import org.sapar.registry.journey.JourneyStage;
import org.sapar.registry.journey.NewCrossing;
import org.sapar.registry.journey.NewEmployment;
import org.sapar.registry.journey.Settlement;
import org.sapar.registry.journey.WorkEnd;
import org.sapar.registry.journey.WorkKind;
import org.sapar.shared.Broken;

/** The journey in a migrant's file: passages, work, and what follows from them. */
class JourneyIT extends DeskTest {

    @Inject
    JourneyDesk journeys;

    @Inject
    Clock clock;

    /** A1, with the days of the scenario counted from today: 49 days after entry. */
    @Test
    void a1_the_clocks_run_from_the_day_of_entry_that_the_form_told() {
        var journey = open(entered(49));
        var today = journey.today();

        assertThat(journey.regime()).isEqualTo(HostRegime.EAEU_WORKER);
        assertThat(journey.stage()).isEqualTo(JourneyStage.ENTERED);
        assertThat(clock(journey, "RU-EAEU-REG").due()).isEqualTo(today.minusDays(19));
        assertThat(clock(journey, "RU-EAEU-REG").state()).isEqualTo(ClockState.LATE);
        assertThat(clock(journey, "RU-MED30").due()).isEqualTo(today.minusDays(19));
        assertThat(clock(journey, "KG-CONS-15").state()).isEqualTo(ClockState.PASSED);
    }

    @Test
    void a1_the_stage_is_working_only_after_work_is_on_file() {
        var migrant = entered(49);
        assertThat(open(migrant).stage()).isEqualTo(JourneyStage.ENTERED);

        employ(migrant, 10, null);

        assertThat(open(migrant).stage()).isEqualTo(JourneyStage.WORKING);
        assertThat(open(migrant).clocks()).extracting(HostClock::code).contains("RU-EAEU-TERM");
    }

    @Test
    void a10_a_contract_that_ends_early_opens_a_clock_and_a_new_one_closes_it() {
        var migrant = entered(109);
        var work = employ(migrant, 100, today().plusDays(300));
        var ended = As.BAKYT.call(
                () -> journeys.end(work.getId(), work.getVersion(), new WorkEnd(day(), EndReason.EMPLOYER)));
        assertThat(ended.isEndedEarly()).isTrue();

        var between = open(migrant);
        assertThat(between.stage()).isEqualTo(JourneyStage.BETWEEN_JOBS);
        assertThat(clock(between, "RU-EAEU-15").due()).isEqualTo(day().plusDays(15));
        assertThat(clock(between, "RU-EAEU-15").alerts())
                .containsExactly(day(), day().plusDays(10), day().plusDays(14));

        employ(migrant, 0, null);
        assertThat(clock(open(migrant), "RU-EAEU-15").state()).isEqualTo(ClockState.DONE);
    }

    @Test
    void an_end_is_told_once_and_on_the_version_that_was_seen() {
        var work = employ(entered(60), 30, null);
        var end = new WorkEnd(day(), EndReason.WORKER);
        var tooEarly = new WorkEnd(day().minusDays(31), EndReason.WORKER);

        assertField("on", () -> journeys.end(work.getId(), work.getVersion(), tooEarly));
        var ended = As.BAKYT.call(() -> journeys.end(work.getId(), work.getVersion(), end));
        assertKey("conflict", () -> journeys.end(work.getId(), work.getVersion(), end));
        assertKey("registry.work.over", () -> journeys.end(work.getId(), ended.getVersion(), end));
    }

    @Test
    void presence_follows_the_stamps_and_a_refused_entry_does_not_count() {
        var migrant = entered(40);
        cross(migrant, Direction.OUT, 20, CrossingResult.ADMITTED);
        cross(migrant, Direction.IN, 10, CrossingResult.REFUSED);

        var refused = open(migrant);
        assertThat(refused.daysInWindow()).isEqualTo(21);
        assertThat(refused.stage()).isEqualTo(JourneyStage.REFUSED_ENTRY);

        cross(migrant, Direction.IN, 5, CrossingResult.ADMITTED);
        var back = open(migrant);
        assertThat(back.daysInWindow()).isEqualTo(27);
        assertThat(back.stage()).isEqualTo(JourneyStage.ENTERED);
        assertThat(clock(back, "RU-EAEU-REG").start()).isEqualTo(day().minusDays(5));
    }

    @Test
    void what_was_a_mistake_stays_to_be_seen_and_counts_no_more() {
        var migrant = entered(40);
        var wrong = cross(migrant, Direction.OUT, 20, CrossingResult.ADMITTED);
        assertThat(open(migrant).stage()).isEqualTo(JourneyStage.RETURNED);

        var work = employ(migrant, 10, null);
        As.AIDA.call(() -> journeys.strikeCrossing(wrong.getId(), wrong.getVersion(), "чужой паспорт"));
        As.AIDA.call(() -> journeys.strikeWork(work.getId(), work.getVersion(), "другой человек"));

        var journey = open(migrant);
        assertThat(journey.stage()).isEqualTo(JourneyStage.ENTERED);
        assertThat(journey.crossings()).singleElement().matches(BorderCrossing::isStruck);
    }

    @Test
    void a_form_that_is_sent_twice_makes_one_passage_and_the_same_stamp_is_not_copied_twice() {
        var migrant = registered().getId();
        var form = crossing(migrant, Direction.IN, 3, CrossingResult.ADMITTED);
        var copied = crossing(migrant, Direction.IN, 3, CrossingResult.ADMITTED);

        As.AIDA.call(() -> journeys.cross(form));
        As.AIDA.call(() -> journeys.cross(form));

        assertThat(open(migrant).crossings()).hasSize(1);
        assertKey("registry.crossing.known", () -> journeys.cross(copied));
    }

    @Test
    void what_cannot_be_is_told_at_its_field() {
        var migrant = registered();
        var id = migrant.getId();
        var tomorrow = new NewCrossing(
                UUID.randomUUID(),
                id,
                "RU",
                Direction.IN,
                day().plusDays(1),
                null,
                null,
                null,
                CrossingResult.ADMITTED);
        var nowhere = new NewCrossing(
                UUID.randomUUID(), id, "ZZ", Direction.IN, day(), null, null, null, CrossingResult.ADMITTED);
        var strange = new NewCrossing(
                UUID.randomUUID(),
                id,
                "RU",
                Direction.IN,
                day(),
                null,
                null,
                UUID.randomUUID(),
                CrossingResult.ADMITTED);

        assertField("day", () -> journeys.cross(tomorrow));
        assertField("country", () -> journeys.cross(nowhere));
        assertField("documentId", () -> journeys.cross(strange));
        assertField("endsOn", () -> journeys.employ(work(id, null, day(), day().minusDays(1))));
        assertField("startsOn", () -> journeys.employ(work(id, null, day().plusYears(2), null)));
        assertField("taxNumber", () -> journeys.employ(work(id, "7707083892", day(), null)));
        assertField("medicalOn", () -> settle(migrant, new HostStay(null, null, null, day().plusDays(1), null)));
        assertField(
                "registeredUntil",
                () -> settle(migrant, new HostStay(null, null, LocalDate.of(9999, 1, 1), null, null)));
    }

    @Test
    void the_hosts_papers_end_what_is_due_and_a_move_to_another_region_asks_for_the_address_anew() {
        var form = Made.up();
        var migrant = As.AIDA.call(() -> registry.register(entered(form, 49)));
        var host = new HostStay(null, " ул. Мира, 5 ", day().plusDays(200), day().minusDays(30), null);

        var settled = As.AIDA.call(() -> settle(migrant, host));

        assertThat(settled.stage()).isEqualTo(JourneyStage.HOST_REGISTERED);
        assertThat(settled.stay().getHost().address()).isEqualTo("ул. Мира, 5");
        assertThat(clock(settled, "RU-EAEU-REG").state()).isEqualTo(ClockState.DONE);
        assertThat(clock(settled, "RU-MED30").state()).isEqualTo(ClockState.DONE);
        assertKey("conflict", () -> settle(migrant, host));

        var told = new Amendment(
                form.person().cyrillic(),
                form.mobile(),
                "ru",
                new NewStay("RU-NVS", StayPurpose.WORK, day().minusDays(49)));
        var version = settled.migrant().getVersion();
        As.AIDA.call(() -> registry.amend(migrant.getId(), version, told));

        var moved = open(migrant.getId());
        assertThat(moved.daysInWindow()).isEqualTo(50);
        assertThat(clock(moved, "RU-EAEU-REG").state()).isEqualTo(ClockState.LATE);
        assertThat(clock(moved, "RU-MED30").state()).isEqualTo(ClockState.DONE);
    }

    @Test
    void who_only_visits_has_ninety_days_and_no_duty_to_be_examined() {
        var migrant = registered();

        var visiting = As.AIDA.call(
                () -> settle(migrant, new HostStay(HostRegime.NONE, null, null, null, null), day().minusDays(2)));

        assertThat(visiting.clocks()).extracting(HostClock::code).containsExactlyInAnyOrder("RU-90Y", "KG-CONS-15");
    }

    private JourneyFile settle(Migrant migrant, HostStay host) {
        return settle(migrant, host, null);
    }

    private JourneyFile settle(Migrant migrant, HostStay host, LocalDate entered) {
        return journeys.settle(migrant.getId(), migrant.getVersion(), new Settlement(host, entered));
    }

    private EmploymentRecord employ(UUID migrant, int daysAgo, LocalDate endsOn) {
        return As.BAKYT.call(() -> journeys.employ(work(migrant, "7707083893", day().minusDays(daysAgo), endsOn)));
    }

    private static NewEmployment work(UUID migrant, String taxNumber, LocalDate from, LocalDate to) {
        return new NewEmployment(
                UUID.randomUUID(),
                migrant,
                "RU",
                new Employment("ООО «Стройка»", taxNumber, WorkKind.EMPLOYMENT, "7112", "12-Т", from, to));
    }

    private BorderCrossing cross(UUID migrant, Direction direction, int daysAgo, CrossingResult result) {
        return As.AIDA.call(() -> journeys.cross(crossing(migrant, direction, daysAgo, result)));
    }

    private NewCrossing crossing(UUID migrant, Direction direction, int daysAgo, CrossingResult result) {
        return new NewCrossing(
                UUID.randomUUID(), migrant, "RU", direction, day().minusDays(daysAgo), null, "Маштаково", null, result);
    }

    private UUID entered(int daysAgo) {
        return As.AIDA
                .call(() -> registry.register(entered(Made.up(), daysAgo)))
                .getId();
    }

    private NewMigrant entered(NewMigrant form, int daysAgo) {
        return new NewMigrant(
                form.id(),
                form.person(),
                form.document(),
                new NewStay("RU-SVE", StayPurpose.WORK, day().minusDays(daysAgo)),
                form.mobile(),
                true,
                "ru",
                null);
    }

    private JourneyFile open(UUID migrant) {
        return As.AIDA.call(() -> journeys.open(migrant));
    }

    /** The day at the post. */
    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Yekaterinburg"));
    }

    private static HostClock clock(JourneyFile journey, String code) {
        return journey.clocks().stream()
                .filter(clock -> clock.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void assertField(String field, Callable<?> call) {
        assertRefused(broken -> field.equals(broken.field()), call);
    }

    private static void assertKey(String key, Callable<?> call) {
        assertRefused(broken -> key.equals(broken.key()), call);
    }

    private static void assertRefused(Predicate<Broken> expected, Callable<?> call) {
        assertBroken(() -> As.AIDA.call(call)).matches(expected);
    }
}
