package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sapar.registry.FileTrailDesk;
import org.sapar.registry.MigrantQuery;
import org.sapar.shared.Denied;
import org.sapar.trail.Finding;
import org.sapar.trail.Sealer;
import org.sapar.trail.TrailDesk;
import org.sapar.trail.TrailQuery;
import org.sapar.trail.TrailRow;
import org.sapar.trail.Verification;

/** The seals of the trail, against the owner of the database, who may do everything with its tables. */
@Isolated
class TrailSealIT extends DeskTest {

    private static final int NO_SUCH_RIGHT = 1142;

    @Resource(lookup = "java:jboss/datasources/SaparOwnerDS")
    DataSource owner;

    @Resource(lookup = "java:jboss/datasources/SaparDS")
    DataSource application;

    @EJB
    Sealer sealer;

    @Inject
    TrailDesk trail;

    @Inject
    FileTrailDesk files;

    @Inject
    Clock clock;

    @BeforeEach
    void sealed() {
        registered();
        sealer.sealNow();
    }

    @Test
    void an_untouched_trail_is_proved_and_every_row_is_in_it() throws SQLException {
        try (var connection = owner.getConnection()) {
            var result = verify(connection, 0);

            assertThat(result.findings()).isEmpty();
            assertThat(result.rows()).isEqualTo(result.last()).isPositive();
        }
    }

    @Test
    void whatever_the_owner_of_the_database_does_to_sealed_rows_is_found_and_the_first_bad_row_named()
            throws SQLException {
        var trials = Integer.getInteger("sapar.drill.manipulations", 200);
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            var tampering = new Tampering(connection, 20_261_122L);
            for (var i = 0; i < trials; i++) {
                var done = tampering.next(i);
                var first = verify(connection, done.from()).first();
                connection.rollback();

                assertThat(first).as(done.toString()).isPresent();
                assertThat(done.isNamedBy(first.get()))
                        .as(done + " is told as " + first.get())
                        .isTrue();
            }
            assertThat(tampering.kinds()).hasSizeGreaterThanOrEqualTo(25);
        }
    }

    @Test
    void a_row_that_somebody_wrote_by_hand_is_never_sealed() throws SQLException {
        var forged = UUID.randomUUID();
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            update(
                    connection,
                    "insert into trail (id, at, sub, feature, action, subjects, outcome, key_id, mac) select '" + forged
                            + "', at, sub, feature, action, subjects, outcome, key_id, mac from trail limit 1");

            assertThat(verify(connection, 0).first()).hasValueSatisfying(finding -> {
                assertThat(finding.kind()).isEqualTo(Finding.Kind.INSERTED);
                assertThat(finding.trailId()).isEqualTo(forged.toString());
            });
            connection.rollback();
        }
    }

    @Test
    void a_row_that_is_committed_late_with_a_lower_id_is_sealed_all_the_same() throws Exception {
        var number = UUID.randomUUID();
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var slow = new FutureTask<>(() -> As.AIDA.call(() -> inOwnTransaction(() -> {
            requests.ofMigrant(number);
            begun.countDown();
            end.await();
        })));
        new Thread(slow).start();
        begun.await();
        var later = registered().getId();
        sealer.sealNow();
        end.countDown();
        slow.get();
        sealer.sealNow();

        var late = about(number);
        var early = about(later);
        assertThat(late.id()).isLessThan(early.id());
        assertThat(late.seq()).isGreaterThan(early.seq());
    }

    @Test
    void the_grants_of_the_application_are_to_add_and_to_read() throws SQLException {
        for (var table : List.of("trail", "seal", "mention")) {
            assertThat(grants(table)).as(table).containsExactlyInAnyOrder("SELECT", "INSERT");
            for (var sql : List.of("update %s set seq = 0", "delete from %s", "truncate table %s", "drop table %s")) {
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(() -> {
                            try (var connection = application.getConnection()) {
                                update(connection, sql.formatted(table));
                            }
                        })
                        .matches(refusal -> refusal.getErrorCode() == NO_SUCH_RIGHT);
            }
        }
    }

    @Test
    void what_cannot_be_recorded_is_not_shown() throws SQLException {
        var migrant = registered();
        var grantee = grantee();
        try (var connection = owner.getConnection()) {
            update(connection, "revoke insert on trail from " + grantee);
            try {
                assertNothingShown(() -> registry.open(migrant.getId()));
                assertNothingShown(() -> registry.find(new MigrantQuery(null, null, 0, 10)));
                assertNothingShown(() -> registry.open(UUID.randomUUID()));
            } finally {
                update(connection, "grant insert on trail to " + grantee);
            }
        }
        assertThat(As.AIDA.call(() -> registry.open(migrant.getId())).migrant().getId())
                .isEqualTo(migrant.getId());
    }

    @Test
    void what_does_not_fit_into_the_table_any_more_is_not_shown() throws SQLException {
        var migrant = registered();
        try (var connection = owner.getConnection()) {
            update(
                    connection,
                    "create trigger trail_full before insert on trail for each row"
                            + " signal sqlstate 'HY000' set mysql_errno = 1114, message_text = 'The table is full'");
            try {
                assertNothingShown(() -> registry.open(migrant.getId()));
            } finally {
                update(connection, "drop trigger trail_full");
            }
        }
    }

    @Test
    void the_head_of_a_post_sees_who_saw_the_files_that_the_post_keeps_and_no_others() {
        var migrant = registered().getId();
        As.ELENA.call(() -> registry.openFor(migrant, "Stands at our window"));
        sealer.sealNow();

        var seen = As.DANIYAR.call(() -> files.seen(TrailQuery.about(migrant, null, 50)));

        assertThat(seen.rows())
                .extracting(TrailRow::sub, TrailRow::action)
                .contains(tuple(As.AIDA.sub(), "register"), tuple(As.ELENA.sub(), "openFor"));
        var theirs = As.ELENA.call(() -> registry.register(Made.up())).getId();
        assertThatExceptionOfType(Denied.class)
                .isThrownBy(() -> As.DANIYAR.call(() -> files.seen(TrailQuery.about(theirs, null, 50))));
        assertThat(As.JYLDYZ
                        .call(() -> files.seen(TrailQuery.about(theirs, null, 50)))
                        .fileNo())
                .startsWith("PER-");
    }

    @Test
    void a_request_counts_as_seeing_the_file_of_its_applicant() {
        var migrant = opened(As.BAKYT, "RTN-A").request().getMigrant().getId();
        sealer.sealNow();

        assertThat(As.JYLDYZ
                        .call(() -> files.seen(TrailQuery.about(migrant, null, 50)))
                        .rows())
                .anyMatch(row -> row.feature().equals("requests") && row.sub().equals(As.BAKYT.sub()));
    }

    @Test
    void pages_of_the_trail_follow_each_other_without_gap_or_repeat() {
        var migrant = registered().getId();
        for (var i = 0; i < 5; i++) {
            As.BAKYT.call(() -> registry.open(migrant));
        }
        sealer.sealNow();
        var seen = new ArrayList<UUID>();
        UUID before = null;
        for (var page = 0; page < 3; page++) {
            var last = before;
            var rows = As.JYLDYZ.call(() ->
                    trail.find(new TrailQuery("Токтогулов", migrant, "registry.open", false, null, null, last, 2)));
            rows.stream().limit(2).map(TrailRow::id).forEach(seen::add);
            before = rows.get(Math.min(rows.size(), 2) - 1).id();
        }

        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        assertThat(As.JYLDYZ.call(() -> trail.open(seen.get(0))))
                .matches(file -> file.genuine() && file.seal() != null);
        assertThat(As.JYLDYZ.call(() -> trail.seals()).isWell()).isTrue();
    }

    @Test
    void somebody_whose_account_has_an_underscore_is_found_and_the_sign_stands_for_itself() throws SQLException {
        var sub = UUID.randomUUID().toString();
        var name = "it_" + sub.substring(0, 8);
        try (var connection = owner.getConnection()) {
            update(
                    connection,
                    "insert into staff (id, version, filed_at, sub, username, display_name, post_code, ministry, active)"
                            + " values (uuid(), 0, utc_timestamp(), '" + sub + "', '" + name
                            + "', '50 % \\\\ " + sub + "', 'YEK', false, true)");
        }
        As.anybody(sub, Job.INTAKE.permissions(), () -> registry.find(new MigrantQuery("x", null, 0, 1)));

        assertThat(by(name)).extracting(TrailRow::sub).containsExactly(sub);
        assertThat(by("50 % \\ " + sub)).extracting(TrailRow::sub).containsExactly(sub);
        assertThat(by(name.replace('_', '%'))).isEmpty();
        assertThat(by(name.replace("it", "__"))).isEmpty();
    }

    @Test
    void what_was_searched_for_is_kept_as_a_hash_that_tells_the_same_search() throws SQLException {
        As.AIDA.call(() -> registry.find(new MigrantQuery("Чынгыз Тестов", null, 0, 10)));
        As.BAKYT.call(() -> registry.find(new MigrantQuery(" чынгыз  тестов", null, 0, 25)));
        As.BAKYT.call(() -> registry.find(new MigrantQuery("чынгыз", null, 0, 25)));

        var hashes = texts("select sought from trail where action = 'find' and feature = 'registry'"
                + " order by id desc limit 3");

        assertThat(hashes).hasSize(3).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(hashes.get(1)).isEqualTo(hashes.get(2)).isNotEqualTo(hashes.get(0));
    }

    private Verification.Result verify(Connection connection, long after) throws SQLException {
        return Verification.of(connection, System.getenv()).run(after, clock.instant());
    }

    private List<TrailRow> by(String who) {
        return As.JYLDYZ.call(() -> trail.find(new TrailQuery(who, null, null, null, null, null, null, 10)));
    }

    private TrailRow about(UUID record) {
        return As.JYLDYZ
                .call(() -> trail.find(new TrailQuery(null, record, null, null, null, null, null, 10)))
                .get(0);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static Object inOwnTransaction(Work work) throws Exception {
        var transaction = InitialContext.<UserTransaction>doLookup("java:jboss/UserTransaction");
        transaction.begin();
        work.run();
        transaction.commit();
        return null;
    }

    private void assertNothingShown(Callable<?> call) {
        assertThatExceptionOfType(Exception.class).isThrownBy(() -> As.AIDA.call(call));
    }

    private Set<String> grants(String table) throws SQLException {
        return new TreeSet<>(texts("select privilege_type from information_schema.table_privileges"
                + " where table_schema = database() and table_name = '" + table + "'"));
    }

    /** The account of the application as the server knows it, quoted. */
    private String grantee() throws SQLException {
        var account = texts("select current_user()").get(0);
        var at = account.lastIndexOf('@');
        return "`" + account.substring(0, at) + "`@`" + account.substring(at + 1) + "`";
    }

    private List<String> texts(String sql) throws SQLException {
        try (var connection = application.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (found.next()) {
                texts.add(found.getString(1));
            }
            return texts;
        }
    }

    private static void update(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
