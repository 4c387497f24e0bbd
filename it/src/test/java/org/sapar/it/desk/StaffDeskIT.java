package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sapar.identity.Appointment;
import org.sapar.identity.Staff;
import org.sapar.identity.StaffDesk;
import org.sapar.identity.StaffFile;
import org.sapar.identity.StaffQuery;
import org.sapar.identity.StaffState;
import org.sapar.reference.Confidentiality;
import org.sapar.registry.MigrantQuery;
import org.sapar.requests.QueueQuery;
import org.sapar.shared.Broken;
import org.sapar.shared.Denied;

class StaffDeskIT extends DeskTest {

    @Resource(lookup = "java:jboss/datasources/SaparDS")
    DataSource database;

    @Inject
    StaffDesk desk;

    @Test
    void a_newcomer_waits_is_let_in_moves_and_is_ended_and_each_counts_from_the_next_call() throws SQLException {
        var sub = newcomer(null);
        assertDenied(() -> look(sub));

        appoint(sub, "YEK");
        assertThat(look(sub)).isNotNull();
        assertThat(posts(sub)).doesNotContain("NVS");

        appoint(sub, "NVS");
        assertThat(posts(sub)).doesNotContain("YEK");

        var file = file(sub);
        As.NURLAN.call(() -> desk.end(file.staff().getId(), file.staff().getVersion()));
        assertDenied(() -> look(sub));

        var ended = file(sub);
        assertThat(ended.staff().getState()).isEqualTo(StaffState.ENDED);
        As.NURLAN.call(() -> desk.restore(ended.staff().getId(), ended.staff().getVersion()));
        assertThat(look(sub)).isNotNull();
    }

    @Test
    void the_history_says_who_changed_what() throws SQLException {
        var sub = newcomer(null);
        appoint(sub, "YEK");
        appoint(sub, "BSH01");

        var changes = file(sub).changes();

        assertThat(changes).extracting(change -> change.staff().getPlace()).startsWith("BSH01", "YEK");
        assertThat(changes.get(0).author()).isEqualTo("Нурлан Администратор");
    }

    @Test
    void nobody_changes_his_own_row_so_the_last_administrator_stays() {
        var own = file(As.NURLAN.sub()).staff();

        assertThat(file(As.NURLAN.sub()).own()).isTrue();
        assertDenied(() -> As.NURLAN.call(() -> desk.end(own.getId(), own.getVersion())));
        assertDenied(() -> As.NURLAN.call(() -> desk.restore(own.getId(), own.getVersion())));
        assertDenied(() -> As.NURLAN.call(() -> desk.appoint(own.getId(), own.getVersion(), at("YEK"))));
        assertThat(file(As.NURLAN.sub()).staff().isActive()).isTrue();
    }

    @Test
    void two_administrators_who_end_each_other_at_the_same_moment_do_not_both_succeed() throws SQLException {
        var one = newcomer("MFA");
        var other = newcomer("MFA");
        var first = file(one).staff();
        var second = file(other).staff();

        atOnce(List.of(
                () -> administrator(one, () -> desk.end(second.getId(), second.getVersion())),
                () -> administrator(other, () -> desk.end(first.getId(), first.getVersion()))));

        assertThat(List.of(file(one), file(other)))
                .filteredOn(file -> file.staff().isActive())
                .hasSize(1);
    }

    @Test
    void who_opened_the_row_before_a_colleague_changed_it_is_told_so() throws SQLException {
        var sub = newcomer("YEK");
        var seen = file(sub).staff();
        appoint(sub, "NVS");

        assertBroken(() -> As.NURLAN.call(() -> desk.appoint(seen.getId(), seen.getVersion(), at("MSK"))))
                .matches(Broken::isConflict);
        assertThat(file(sub).staff().getPlace()).isEqualTo("NVS");
    }

    @Test
    void the_staff_is_found_by_name_account_place_and_state() throws SQLException {
        var sub = newcomer("ANK");
        var name = file(sub).staff().getUsername();

        assertThat(find(name.substring(0, 12), null, null)).hasSize(1);
        assertThat(find(name, "YEK", null)).isEmpty();
        assertThat(find(name, null, StaffState.ENDED)).isEmpty();
        assertThat(find(null, "ANK", StaffState.ACTIVE))
                .extracting(Staff::getSub)
                .contains(sub);
        assertThat(find("%", null, null)).isEmpty();
    }

    @Test
    void only_an_administrator_sees_the_staff() {
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> As.DANIYAR.call(() -> desk.staff(new StaffQuery(null, null, null, 0))));
    }

    @Test
    void what_the_sign_on_service_has_taken_away_counts_no_more_although_the_token_has_it() throws SQLException {
        var officer = newcomer("YEK");
        assertThat(look(officer)).isNotNull();
        var narrowed = newcomer("YEK");
        vouch(narrowed, true, "requests-read");
        var supervisor = newcomer("MFA");
        vouch(supervisor, true, "requests-read");
        var gone = newcomer("YEK");
        vouch(gone, false, "");

        assertDenied(() -> look(narrowed));
        assertThat(posts(narrowed)).isNotNull();
        assertDenied(() -> look(gone));
        opened(As.BAKYT, "REG-T");
        assertThat(As.anybody(supervisor, Job.SUPERVISOR.permissions(), () -> queue()))
                .as("the rows of all posts")
                .isEmpty();
    }

    /** As if the login server had been asked just now, and would not be asked again during the test. */
    private void vouch(String sub, boolean enabled, String permissions) throws SQLException {
        execute("insert into vouch (sub, enabled, permissions, asked_at, live_until) values ('" + sub + "', " + enabled
                + ", '" + permissions + "', utc_timestamp() + interval 1 hour, utc_timestamp() + interval 1 hour)");
    }

    private Object look(String sub) {
        return As.anybody(
                sub,
                Job.CONSULAR_OFFICER.permissions(),
                () -> registry.find(new MigrantQuery("PER-0000000-00", null, 0, 1)));
    }

    private Set<String> posts(String sub) {
        return As.anybody(sub, Job.CONSULAR_OFFICER.permissions(), this::queue);
    }

    private Set<String> queue() {
        return requests.queue(new QueueQuery(null, null, null, false, 0)).rows().stream()
                .map(row -> row.number().substring(0, 3))
                .collect(java.util.stream.Collectors.toSet());
    }

    private List<Staff> find(String text, String place, StaffState state) {
        return As.NURLAN
                .call(() -> desk.staff(new StaffQuery(text, place, state, 0)))
                .rows();
    }

    private StaffFile file(String sub) {
        return As.NURLAN.call(() -> desk.file(id(sub)));
    }

    private void appoint(String sub, String place) {
        var staff = file(sub).staff();
        As.NURLAN.call(() -> desk.appoint(staff.getId(), staff.getVersion(), at(place)));
    }

    private static Appointment at(String place) {
        var day = LocalDate.of(2026, 12, 1);
        return new Appointment(place, Confidentiality.C2, day, day.plusDays(6), null);
    }

    private static <T> T administrator(String sub, java.util.concurrent.Callable<T> work) {
        return As.anybody(sub, Job.SYSADMIN.permissions(), work);
    }

    private static void assertDenied(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(Denied.class).isThrownBy(call);
    }

    /** Somebody new on the staff: at this post, or waiting if it is null. */
    private String newcomer(String post) throws SQLException {
        var sub = UUID.randomUUID().toString();
        execute("insert into staff (id, version, filed_at, sub, username, display_name, post_code, ministry, active)"
                + " values (uuid(), 0, utc_timestamp(), '" + sub + "', 'probe." + sub + "', 'Probe', "
                + (post == null ? "null" : "'" + post + "'") + ", " + "MFA".equals(post) + ", " + (post != null)
                + ")");
        return sub;
    }

    private UUID id(String sub) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from staff where sub = '" + sub + "'")) {
            rows.next();
            return UUID.fromString(rows.getString(1));
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
