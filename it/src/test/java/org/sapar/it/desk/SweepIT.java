package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sapar.identity.Permission.SYSTEM_WORK;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sapar.registry.Migrant;
import org.sapar.registry.NewMigrant;
import org.sapar.registry.NewPerson;
import org.sapar.registry.Protection;
import org.sapar.registry.ProtectionDesk;
import org.sapar.registry.Sex;
import org.sapar.registry.SuspicionState;
import org.sapar.registry.SweepKeeper;
import org.sapar.registry.Swept;

/** The whole register is compared with itself: what nobody noticed comes to light, and what was decided stays. */
class SweepIT extends PairTest {

    @Resource(lookup = "java:jboss/datasources/SaparDS")
    DataSource database;

    @Inject
    ProtectionDesk protection;

    @EJB
    SweepKeeper keeper;

    @Test
    void a_pair_that_nobody_noticed_is_noted_and_one_that_was_decided_stays() throws SQLException {
        var one = file(As.AIDA, null, "+79120000001");
        var apart = file(As.AIDA, one, "+79120000002");
        var unnoticed = unnoticed(one, born.plusYears(3).plusDays(40), "+79120000003");
        var hidden = unnoticed(one, born.plusYears(7).plusDays(80), "+79120000004");
        As.CHOLPON.call(() ->
                protection.protect(hidden.getId(), hidden.getVersion(), new Protection("Айчүрөк", "Is looked for")));
        assertThat(others(As.CHOLPON, one)).isEmpty();

        var swept = swept();

        assertThat(swept.files()).isGreaterThan(3);
        assertThat(swept.noted()).isGreaterThanOrEqualTo(5);
        assertThat(swept.pairs()).isGreaterThanOrEqualTo(swept.noted());
        assertThat(others(As.BAKYT, one)).containsExactly(unnoticed.getId());
        assertThat(others(As.CHOLPON, one)).containsExactlyInAnyOrder(unnoticed.getId(), hidden.getId());
        assertThat(As.BAKYT
                        .call(() -> suspicions.compare(pair(one, apart)))
                        .suspicion()
                        .getState())
                .isEqualTo(SuspicionState.DIFFERENT);
        swept();
        assertThat(others(As.BAKYT, one)).as("noted once").containsExactly(unnoticed.getId());
        assertThat(number("select count(*) from trail where sub = 'system' and action = 'sweep'"))
                .isGreaterThanOrEqualTo(2);
    }

    private Swept swept() {
        return As.anybody("system", Set.of(SYSTEM_WORK), keeper::all).orElseThrow();
    }

    /** A file that becomes like another one past the desks, as by other points, and that was looked at before. */
    private Migrant unnoticed(Migrant like, LocalDate day, String mobile) throws SQLException {
        var form = form(As.AIDA, mobile, null);
        var other = new NewMigrant(
                form.id(),
                new NewPerson("KG", Sex.M, day, null, cyrillic, null),
                form.document(),
                form.stay(),
                mobile,
                true,
                form.language(),
                null);
        var file = As.AIDA.call(() -> registry.register(other));
        change(
                "update migrant m join migrant o on o.id = ? set m.birth_date = o.birth_date,"
                        + " m.birth_precision = o.birth_precision, m.keys_edition = greatest(m.keys_edition, 1) where m.id = ?",
                like,
                file);
        change(
                "insert into match_key (match_key, migrant_id) select k.match_key, m.id from match_key k"
                        + " join migrant m where k.migrant_id = ? and m.id = ?"
                        + " and not exists (select 1 from match_key h where h.match_key = k.match_key and h.migrant_id = m.id)",
                like,
                file);
        return file;
    }

    private void change(String sql, Migrant one, Migrant other) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, one.getId().toString());
            statement.setString(2, other.getId().toString());
            assertThat(statement.executeUpdate()).isPositive();
        }
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Those with whom the file may be one person, as somebody sees it. */
    private List<UUID> others(As reader, Migrant file) {
        return reader.call(() -> suspicions.suspectedOf(file.getId())).stream()
                .flatMap(row -> Stream.of(row.one().id(), row.other().id()))
                .filter(id -> !id.equals(file.getId()))
                .toList();
    }
}
