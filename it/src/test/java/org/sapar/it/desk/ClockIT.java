package org.sapar.it.desk;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sapar.identity.Permission.SYSTEM_WORK;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sapar.registry.Amendment;
import org.sapar.registry.Correction;
import org.sapar.registry.HostStay;
import org.sapar.registry.Migrant;
import org.sapar.registry.MigrantQuery;
import org.sapar.registry.MigrantRow;
import org.sapar.registry.NewStay;
import org.sapar.registry.RegistrationAction;
import org.sapar.registry.RegistrationSaid;
import org.sapar.registry.RemovalReason;
import org.sapar.registry.Script;
import org.sapar.registry.StayPurpose;
import org.sapar.registry.journey.ClockDesk;
import org.sapar.registry.journey.ClockRounds;
import org.sapar.registry.journey.ClockRow;
import org.sapar.registry.journey.ClockState;
import org.sapar.registry.journey.CrossingResult;
import org.sapar.registry.journey.Direction;
import org.sapar.registry.journey.JourneyDesk;
import org.sapar.registry.journey.NewCrossing;
import org.sapar.registry.journey.Settlement;

/** The list of what is due says what the files say, at each moment. */
class ClockIT extends RegisterTest {

    @Resource(lookup = "java:jboss/datasources/SaparDS")
    DataSource database;

    @Inject
    JourneyDesk journeys;

    @Inject
    ClockDesk clocks;

    @EJB
    ClockRounds rounds;

    @Test
    void a_line_comes_changes_and_goes_with_the_facts() {
        var migrant = entered(As.BAKYT, registered(), 49);
        var late = of(As.BAKYT, ClockState.LATE, migrant.getId());
        assertThat(late).extracting(ClockRow::code).contains("RU-EAEU-REG", "RU-MED30");
        assertThat(late).allMatch(row -> row.daysLeft() < 0 && row.post().equals("YEK"));
        assertThat(of(As.ELENA, null, migrant.getId())).as("another post").isEmpty();
        assertThat(As.BAKYT.call(() -> clocks.countClocks(null)).get(ClockState.LATE))
                .isPositive();

        var until = today.plusDays(200);
        var host = new HostStay(null, null, until, today.minusDays(1), null);
        var version =
                As.BAKYT.call(() -> registry.open(migrant.getId())).migrant().getVersion();
        As.BAKYT.call(() -> journeys.settle(migrant.getId(), version, new Settlement(host, today.minusDays(49))));
        assertThat(of(As.BAKYT, ClockState.LATE, migrant.getId())).isEmpty();
        assertThat(of(As.BAKYT, ClockState.RUNNING, migrant.getId()))
                .filteredOn(row -> row.code().equals("RU-EAEU-REG"))
                .as("the line keeps its id, so that whoever pages goes on behind it")
                .extracting(ClockRow::id, ClockRow::due)
                .containsExactly(tuple(id(late, "RU-EAEU-REG"), until));

        As.BAKYT.call(() -> journeys.cross(new NewCrossing(
                UUID.randomUUID(),
                migrant.getId(),
                "RU",
                Direction.OUT,
                today.minusDays(1),
                null,
                "Кольцово",
                null,
                CrossingResult.ADMITTED)));
        assertThat(of(As.BAKYT, null, migrant.getId())).as("who has left").isEmpty();
    }

    @Test
    void a_citizenship_that_is_put_right_changes_what_is_due() {
        var migrant = entered(As.BAKYT, registered(), 49);
        assertThat(of(As.BAKYT, null, migrant.getId()))
                .extracting(ClockRow::code)
                .contains("RU-EAEU-REG");
        var file = Correction.of(migrant);
        var right = new Correction(
                "UZ", file.sex(), file.birthDate(), file.pin(), null, file.latin(), "Seen in the passport");

        As.BAKYT.call(() -> registry.correct(migrant.getId(), migrant.getVersion(), right));

        assertThat(of(As.BAKYT, null, migrant.getId()))
                .extracting(ClockRow::code)
                .doesNotContain("RU-EAEU-REG");
    }

    @Test
    void the_post_that_has_somebody_on_its_register_sees_the_line_as_long_as_it_has() {
        var theirs = entered(As.ELENA, As.ELENA.call(() -> registry.register(Made.up())), 49);
        assertThat(of(As.ELENA, null, theirs.getId())).isNotEmpty();
        assertThat(of(As.BAKYT, null, theirs.getId())).isEmpty();

        var entry = registered(theirs, "REG-T", today);
        assertThat(of(As.BAKYT, null, theirs.getId())).isNotEmpty();
        assertThat(of(As.INDIRA, null, theirs.getId()).stream().map(ClockRow::code))
                .as("whoever sees all posts sees it once")
                .doesNotHaveDuplicates();

        var home = new RegistrationSaid(RemovalReason.RETURNED, today, "Showed the ticket home");
        move(As.BAKYT, entry, RegistrationAction.REMOVE, home);
        assertThat(of(As.BAKYT, null, theirs.getId())).isEmpty();
    }

    @Test
    void the_lists_say_what_the_files_say_and_a_round_mends_what_does_not() throws SQLException {
        assertAsComputed();

        var anybody = lists().all(As.INDIRA, null).get(0).migrant();
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from clock_due where migrant_id = ?")) {
            delete.setObject(1, anybody);
            assertThat(delete.executeUpdate()).isPositive();
        }
        As.anybody("system", Set.of(SYSTEM_WORK), () -> {
            rounds.all();
            return null;
        });

        assertThat(of(As.INDIRA, null, anybody)).isNotEmpty();
        assertAsComputed();
    }

    /** Of those who have lines, and of those who came last and may have none. */
    private void assertAsComputed() {
        var lines = lists().all(As.INDIRA, null).stream().collect(groupingBy(ClockRow::migrant));
        var people = new ArrayList<>(lines.keySet().stream().sorted().limit(10).toList());
        As.INDIRA.call(() -> registry.find(new MigrantQuery(null, null, 0, 5))).stream()
                .filter(row -> !row.isProtected())
                .map(MigrantRow::id)
                .forEach(people::add);
        for (var person : people) {
            assertThat(Dues.said(lines.getOrDefault(person, List.of())))
                    .as(person.toString())
                    .isEqualTo(lists().computed(As.INDIRA, person));
        }
    }

    private static UUID id(List<ClockRow> rows, String code) {
        return rows.stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<ClockRow> of(As who, ClockState state, UUID migrant) {
        return lists().of(who, state, migrant);
    }

    private Dues lists() {
        return new Dues(clocks, journeys);
    }

    /** The same person, who came so many days ago. */
    private Migrant entered(As officer, Migrant migrant, int days) {
        var stay = new NewStay("RU-SVE", StayPurpose.WORK, today.minusDays(days));
        var name = migrant.name(Script.CYRILLIC).orElseThrow();
        return officer.call(() -> registry.amend(
                migrant.getId(), migrant.getVersion(), new Amendment(name, migrant.getMobile(), "ru", stay)));
    }
}
