package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sapar.registry.NewMigrant;
import org.sapar.registry.NewPerson;
import org.sapar.registry.PersonName;
import org.sapar.registry.journey.JourneyDesk;
import org.sapar.shared.ClockSource;
import org.sapar.trail.AlertDesk;
import org.sapar.trail.AlertKind;
import org.sapar.trail.AlertQuery;
import org.sapar.trail.AlertWatch;
import org.sapar.trail.OpeningAlert;

/** Whoever opens files in an unusual way is told of, and stopped at the limit of a day. */
class AlertIT extends DeskTest {

    /** A moment at which nobody else works; each test has a day of its own. */
    private static final Instant THEN = Instant.parse("2026-03-10T09:30:00Z");

    @Resource(lookup = "java:jboss/datasources/SaparDS")
    DataSource database;

    @Inject
    AlertDesk alerts;

    @Inject
    JourneyDesk journeys;

    @EJB
    AlertWatch watch;

    @Test
    void sixty_files_in_ten_minutes_are_told_of_once_until_somebody_else_says_what_came_of_it() throws SQLException {
        var person = registered().getId();
        opened(As.DANIYAR, 59, THEN.minusSeconds(300));
        look(THEN);
        assertThat(raised(As.DANIYAR, THEN)).as("59 files").isEmpty();

        ClockSource.backdated(THEN, () -> As.DANIYAR.call(() -> registry.open(person)));
        ClockSource.backdated(THEN, () -> As.DANIYAR.call(() -> journeys.open(person)));
        look(THEN.plusSeconds(1));
        look(THEN.plusSeconds(30));

        var told = raised(As.DANIYAR, THEN);
        assertThat(told).singleElement().satisfies(alert -> {
            assertThat(alert.getKind()).isEqualTo(AlertKind.PACE);
            assertThat(alert.getAmount()).isEqualTo(60);
            assertThat(alert.getLimitRule()).isEqualTo("PACE@2026-01-01");
        });
        var id = told.get(0).getId();
        assertBroken(() -> As.DANIYAR.call(() -> alerts.noteAlert(id, 0, "It was nothing")))
                .matches(broken -> broken.key().equals("trail.alert.own"));

        var open = As.JYLDYZ.call(alerts::countAlerts);
        assertThat(As.JYLDYZ
                        .call(() -> alerts.noteAlert(id, 0, "Outreach visit"))
                        .isOpen())
                .isFalse();
        assertThat(As.JYLDYZ.call(alerts::countAlerts)).isEqualTo(open - 1);
        assertBroken(() -> As.JYLDYZ.call(() -> alerts.noteAlert(id, 1, "Once more")))
                .matches(broken -> broken.key().equals("trail.alert.noted"));
    }

    @Test
    void whoever_opened_a_thousand_files_in_a_day_opens_no_other_and_is_told_of() throws SQLException {
        var day = THEN.plus(Duration.ofDays(3));
        var last = registered().getId();
        var more = registered().getId();
        opened(As.BAKYT, 999, day.minus(Duration.ofHours(9)));

        ClockSource.backdated(day, () -> {
            As.BAKYT.call(() -> registry.open(last));
            assertBroken(() -> As.BAKYT.call(() -> registry.open(more)))
                    .matches(broken -> broken.key().equals("trail.budget"));
            assertBroken(() -> As.BAKYT.call(() -> journeys.open(more)))
                    .matches(broken -> broken.key().equals("trail.budget"));
            assertBroken(() -> As.BAKYT.call(() -> registry.recognise(more, 0, Made.up())))
                    .as("whoever brings nothing of the file")
                    .matches(broken -> broken.key().equals("trail.budget"));
            assertThat(As.BAKYT.call(() -> registry.open(last)).subjectId())
                    .as("a file that was open today stays so")
                    .isEqualTo(last);
            assertThat(As.AIDA.call(() -> registry.open(more)).subjectId())
                    .as("the limit is that of one person")
                    .isEqualTo(more);
        });
        look(day);
        look(day.plusSeconds(30));

        assertThat(raised(As.DANIYAR, day)).singleElement().matches(alert -> alert.getKind() == AlertKind.DAY);
        ClockSource.backdated(
                day.plus(Duration.ofDays(1)),
                () -> assertThat(As.BAKYT.call(() -> registry.open(more)).subjectId())
                        .as("the next day")
                        .isEqualTo(more));
    }

    @Test
    void far_more_than_ones_own_usual_hour_is_told_of_and_so_is_a_namesake() throws SQLException {
        var now = THEN.plus(Duration.ofDays(40));
        for (var hour = 1; hour <= 24; hour++) {
            opened(As.AIDA, 4, now.minus(Duration.ofHours(24L * hour)));
        }
        opened(As.AIDA, 31, now.minus(Duration.ofMinutes(40)));
        var namesake = As.AIDA.call(() -> registry.register(named("Асанов"))).getId();

        ClockSource.backdated(now, () -> As.AIDA.call(() -> registry.open(namesake)));
        look(now);
        look(now.plusSeconds(30));

        assertThat(raised(As.DANIYAR, now))
                .extracting(OpeningAlert::getKind)
                .containsExactlyInAnyOrder(AlertKind.USUAL, AlertKind.NAMESAKE);
        assertThat(raised(As.DANIYAR, now))
                .filteredOn(alert -> alert.getKind() == AlertKind.NAMESAKE)
                .extracting(OpeningAlert::getMigrantId)
                .containsExactly(namesake);
    }

    private void look(Instant moment) {
        ClockSource.backdated(moment, watch::look);
    }

    private List<OpeningAlert> raised(As reader, Instant moment) {
        return reader.call(() -> alerts.alerts(all())).stream()
                .filter(alert -> !alert.getFiledAt().isBefore(moment)
                        && alert.getFiledAt().isBefore(moment.plusSeconds(60)))
                .toList();
    }

    private static AlertQuery all() {
        return new AlertQuery(false, 0, 200, null);
    }

    private static NewMigrant named(String surname) {
        var made = Made.up();
        var person = made.person();
        var called = new NewPerson(
                person.citizenship(),
                person.sex(),
                person.birthDate(),
                person.pin(),
                new PersonName(surname, person.cyrillic().given(), null),
                null);
        return new NewMigrant(
                made.id(), called, made.document(), made.stay(), made.mobile(), true, made.language(), null);
    }

    /** So many files of people of whom nothing else is known. */
    private void opened(As who, int files, Instant at) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into opened_file (id, day, sub, migrant_id, at,"
                        + " namesake) values (?, ?, ?, ?, ?, false)")) {
            for (var file = 0; file < files; file++) {
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, at.atZone(ZoneOffset.UTC).toLocalDate());
                insert.setString(3, who.sub());
                insert.setObject(4, UUID.randomUUID());
                insert.setObject(5, at.atOffset(ZoneOffset.UTC).toLocalDateTime());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
