package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sapar.identity.StaffDesk;
import org.sapar.identity.StaffQuery;
import org.sapar.registry.Amendment;
import org.sapar.registry.MigrantQuery;
import org.sapar.registry.NewMigrant;
import org.sapar.requests.RequestAction;
import org.sapar.requests.Said;
import org.sapar.trail.TrailDesk;
import org.sapar.trail.TrailQuery;

class TrailIT extends DeskTest {

    private static final int NO_SUCH_RIGHT = 1142;

    @Resource(lookup = "java:jboss/datasources/SaparDS")
    DataSource database;

    @Inject
    StaffDesk staff;

    @Inject
    TrailDesk trail;

    record Row(String sub, String post, String feature, String action, String subjects, String outcome) {}

    @Test
    void each_call_leaves_one_row() throws SQLException {
        var form = Made.up();

        As.AIDA.call(() -> registry.register(form));

        assertThat(rows(form.id()))
                .containsExactly(new Row(
                        As.AIDA.sub(), "YEK", "registry", "register", form.id().toString(), "done"));
    }

    @Test
    void reading_a_file_leaves_a_row() throws SQLException {
        var migrant = registered();

        As.BAKYT.call(() -> registry.open(migrant.getId()));

        assertThat(rows(migrant.getId()))
                .contains(new Row(
                        As.BAKYT.sub(),
                        "YEK",
                        "registry",
                        "open",
                        migrant.getId().toString(),
                        "done"));
    }

    @Test
    void a_refusal_leaves_a_row_although_the_call_leaves_nothing_else() throws SQLException {
        var known = Made.up();
        As.AIDA.call(() -> registry.register(known));
        var again =
                new NewMigrant(UUID.randomUUID(), known.person(), null, known.stay(), known.mobile(), true, "ru", null);

        assertBroken(() -> As.AIDA.call(() -> registry.register(again)));

        assertThat(rows(again.id()))
                .singleElement()
                .matches(row -> row.outcome().equals("registry.known"));
        assertThat(count("select count(*) from migrant where id = ?", again.id()))
                .isZero();
        assertThat(count("select count(*) from submission where id = ?", again.id()))
                .isZero();
    }

    @Test
    void no_row_says_what_was_looked_for_or_who_was_found() throws SQLException {
        As.AIDA.call(() -> registry.find(new MigrantQuery("Пробуев Сынак", null, 0, 10)));

        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found =
                        statement.executeQuery("select count(*) from trail where lower(concat_ws(' ', action, subjects,"
                                + " sought, reason, outcome)) regexp 'пробуев|probuev'")) {
            found.next();
            assertThat(found.getInt(1)).isZero();
        }
    }

    @Test
    void the_account_of_the_application_can_add_to_the_trail_but_not_change_it() {
        assertRefused("update trail set outcome = 'done'");
        assertRefused("delete from trail");
        assertRefused("truncate table trail");
        assertRefused("drop table trail");
    }

    @Test
    void what_a_file_said_before_stays_in_its_history() throws SQLException {
        var form = Made.up();
        var before = As.AIDA.call(() -> registry.register(form));

        As.BAKYT.call(() -> registry.amend(
                form.id(),
                before.getVersion(),
                new Amendment(form.person().cyrillic(), "+79129999999", "ky", form.stay())));

        assertThat(texts(
                        "select concat(h.mobile, ' ', r.sub) from migrant_history h join revision r on r.id = h.revision"
                                + " where h.id = ? order by h.revision",
                        form.id()))
                .containsExactly("+79120000000 " + As.AIDA.sub(), "+79129999999 " + As.BAKYT.sub());
    }

    @Test
    void the_reason_of_a_step_is_kept_also_when_the_step_was_refused() throws SQLException {
        var file = opened(As.BAKYT, "RTN-A");
        var id = file.request().getId();

        perform(As.BAKYT, file, RequestAction.ASK_DOCUMENT, new Said("Нет фотографии", null));
        assertBroken(() -> perform(As.BAKYT, file, RequestAction.WITHDRAW, new Said("По просьбе", null)));

        assertThat(texts(
                        "select reason from trail where subjects like concat('%', ?, '%')"
                                + " and action like 'perform%' order by at, id",
                        id))
                .containsExactly("Нет фотографии", "По просьбе");
    }

    @Test
    void the_reason_for_a_personal_number_that_disagrees_is_kept() throws SQLException {
        var made = Made.up();
        var reason = "Так записано в паспорте";
        var form = new NewMigrant(
                made.id(),
                made.person(),
                made.document(),
                made.stay(),
                made.mobile(),
                made.consent(),
                made.language(),
                reason);

        As.AIDA.call(() -> registry.register(form));

        assertThat(texts("select reason from trail where subjects = ?", form.id()))
                .containsExactly(reason);
    }

    @Test
    void who_looks_for_staff_or_in_the_trail_leaves_a_hash_of_what_was_looked_for() throws SQLException {
        var seen = As.NURLAN.call(() -> staff.staff(new StaffQuery("aida.intake", null, null, 0)));
        As.JYLDYZ.call(() -> trail.find(new TrailQuery("aida.intake", null, null, null, null, null, null, 1)));

        var hashes = texts(
                "select sought from trail where sub in ('" + As.NURLAN.sub() + "', '" + As.JYLDYZ.sub()
                        + "') and action in ('staff', 'find') and sought is not null and subjects <> ? order by id desc limit 2",
                UUID.randomUUID());

        assertThat(hashes).hasSize(2).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(hashes.get(0)).isEqualTo(hashes.get(1));
        assertThat(rows(seen.rows().get(0).getId()))
                .anyMatch(
                        row -> row.sub().equals(As.NURLAN.sub()) && row.action().equals("staff"));
    }

    private void assertRefused(String sql) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> {
                    try (var connection = database.getConnection();
                            var statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .matches(refusal -> refusal.getErrorCode() == NO_SUCH_RIGHT);
    }

    private List<Row> rows(UUID subject) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select sub, post_code, feature, action, subjects, outcome"
                        + " from trail where subjects like ? order by at, id")) {
            statement.setString(1, "%" + subject + "%");
            var rows = new ArrayList<Row>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row(
                            found.getString(1),
                            found.getString(2),
                            found.getString(3),
                            found.getString(4),
                            found.getString(5),
                            found.getString(6)));
                }
            }
            return rows;
        }
    }

    private int count(String sql, UUID id) throws SQLException {
        return Integer.parseInt(texts(sql, id).get(0));
    }

    private List<String> texts(String sql, UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, id.toString());
            var texts = new ArrayList<String>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    texts.add(found.getString(1));
                }
            }
            return texts;
        }
    }
}
