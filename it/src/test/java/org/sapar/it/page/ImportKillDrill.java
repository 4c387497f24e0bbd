package org.sapar.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sapar.demo.Population;
import org.sapar.demo.SyntheticPerson;
import org.sapar.it.RunningSystem;
import org.sapar.it.Servers;

/**
 * A long list is sent in, and browser, application and database end at random moments of the work: line by line it
 * becomes what it becomes when nobody disturbs it. By {@code mvn -Pdrill}; shorter by {@code -Dsapar.drill.rows}.
 */
class ImportKillDrill extends PageTest {

    private static final int ROWS = Integer.getInteger("sapar.drill.rows", 100_000);

    private static final long SEED = Long.getLong("sapar.drill.seed", 20_261_122L);

    private static final Duration PATIENCE = Duration.ofMinutes(60);

    private static final long LOOK_NANOS = 100_000_000L;

    /** What became of each line, and all that its file has. */
    private static final String OUTCOME = "select concat_ws('|', r.number, r.state, ifnull(r.reason, ''),"
            + " ifnull(m.name_cyrillic, ''), ifnull(m.name_latin, ''), ifnull(m.birth_date, ''), ifnull(m.sex, ''),"
            + " ifnull(m.pin, ''), ifnull(m.mobile, ''), ifnull(m.post_code, ''),"
            + " (select ifnull(group_concat(concat_ws(' ', d.type, d.country, d.number, d.expires_on, d.status)), '')"
            + " from identity_document d where d.migrant_id = m.id),"
            + " (select ifnull(group_concat(concat_ws(' ', s.region, s.purpose)), '') from stay s where s.migrant_id = m.id),"
            + " (select count(*) from migrant_name n where n.migrant_id = m.id),"
            + " (select count(*) from match_key k where k.migrant_id = m.id),"
            + " (select count(*) from migrant_history h where h.id = m.id))"
            + " from import_row r left join migrant m on m.id = r.migrant_id where r.batch_id = ? order by r.number";

    private final Random random = new Random(SEED);

    @Test
    void a_list_that_was_interrupted_becomes_what_an_undisturbed_one_becomes() throws SQLException, IOException {
        var file = Files.createTempFile("list", ".csv");
        Files.writeString(file, text());

        var disturbed = sent(file);
        step(disturbed, "check:save", Servers.WILDFLY);
        step(disturbed, "steps:file", Servers.MARIADB, Servers.WILDFLY);
        var outcome = outcome(disturbed);
        step(disturbed, "withdraw:yes");
        var undisturbed = sent(file);
        step(undisturbed, "check:save");
        var begun = Instant.now();
        step(undisturbed, "steps:file");
        var seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;

        assertThat(outcome(undisturbed)).containsExactlyElementsOf(outcome);
        assertThat(outcome)
                .hasSize(ROWS)
                .filteredOn(line -> line.contains("|FILED|"))
                .hasSizeGreaterThan(ROWS * 9 / 10);
        System.out.printf(
                Locale.ROOT,
                "Import drill, seed %d: %,d lines, the same line by line after three kills; undisturbed %.0f lines/s%n",
                SEED,
                ROWS,
                ROWS / seconds);
    }

    private static String text() {
        return Population.of(SEED, ROWS)
                .map(ImportKillDrill::line)
                .collect(Collectors.joining("", "Фамилия;Имя;Отчество;Дата рождения;Пол;ПИН;Паспорт;Телефон\n", ""));
    }

    private static String line(SyntheticPerson person) {
        var name = person.name().cyrillic();
        var document = person.life().documents().stream()
                .map(one -> one.number())
                .findFirst()
                .orElse("");
        return String.join(
                        ";",
                        text(name.surname()),
                        text(name.given()),
                        text(name.patronymic()),
                        person.birth().date().toString(),
                        person.sex().name(),
                        text(person.pin()),
                        document,
                        person.contact().mobile())
                + "\n";
    }

    private static String text(String part) {
        return part == null ? "" : part;
    }

    /** The browser is closed as soon as the list is there. */
    private String sent(Path file) {
        var page = openAnew("bakyt.officer");
        page.setDefaultTimeout((double) PATIENCE.toMillis());
        page.navigate(url("/exchange/imports.xhtml"));
        page.locator(id("send:list")).setInputFiles(file);
        page.locator(id("send:save")).click();
        page.waitForURL("**/exchange/import.xhtml?id=*");
        var list = page.url().replaceFirst(".*id=([0-9a-f-]+).*", "$1");
        page.context().close();
        return list;
    }

    /** Presses the button, closes the browser, kills servers at random moments, and waits for the end of the work. */
    private void step(String list, String button, Servers... kills) throws SQLException {
        var page = openAnew("bakyt.officer");
        page.navigate(url("/exchange/import.xhtml?id=" + list));
        if (button.startsWith("check")) {
            page.locator(id("check:citizenship")).selectOption("KG");
            page.locator(id("check:region")).selectOption("RU-SVE");
            page.locator(id("check:purpose")).selectOption("WORK");
            page.locator(id("check:language")).selectOption("ru");
            page.locator(id("check:consent")).check();
        }
        if (button.startsWith("withdraw")) {
            page.locator("#withdrawal summary").click();
            page.locator(id("withdraw:reason")).fill("Проба");
            page.locator("[popovertarget=ask-withdraw]").first().click();
        }
        page.locator(id(button)).click();
        page.waitForURL("**/exchange/import.xhtml?id=*");
        page.context().close();
        for (var server : kills) {
            var moment = Instant.now().plusMillis(500 + random.nextInt(Math.max(1, ROWS / 20)));
            await(() -> Instant.now().isAfter(moment));
            var pid = server.pid();
            server.kill();
            await(() -> server.isBackAfter(pid));
        }
        await(() -> {
            var states = rows("select state from import_batch where id = ?", list);
            return states.size() == 1
                    && List.of("CHECKED", "FILED", "WITHDRAWN").contains(states.get(0));
        });
    }

    private interface Look {
        boolean isSo() throws SQLException;
    }

    private static void await(Look look) {
        for (var end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); LockSupport.parkNanos(LOOK_NANOS)) {
            try {
                if (look.isSo()) {
                    return;
                }
            } catch (SQLException away) {
                // The database is on its way back.
            }
        }
        throw new AssertionError("It has not come about in " + PATIENCE);
    }

    private static List<String> outcome(String list) throws SQLException {
        return rows(OUTCOME, list);
    }

    private static List<String> rows(String sql, String list) throws SQLException {
        var system = RunningSystem.get();
        try (var connection = DriverManager.getConnection(system.database(), "sapar_owner", system.secret("db.owner"));
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, list);
            var rows = new ArrayList<String>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(found.getString(1));
                }
            }
            return rows;
        }
    }
}
