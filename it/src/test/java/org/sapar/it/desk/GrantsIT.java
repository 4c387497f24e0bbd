package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.sapar.it.SystemTest;

/** What the application's account may do in the database: this and nothing else. */
@ResourceLock(SystemTest.SERVER)
class GrantsIT extends SystemTest {

    private static final int NO_SUCH_RIGHT = 1142;

    private static final List<String> LISTS = List.of(
            "alert_rule",
            "centre",
            "country",
            "district",
            "export_rule",
            "fee_rule",
            "group_rule",
            "holiday",
            "host_rule",
            "import_rule",
            "licence",
            "majority_rule",
            "match_threshold",
            "merge_rule",
            "match_weight",
            "occupation",
            "opening_rule",
            "post",
            "programme",
            "programme_module",
            "registration_rule",
            "request_type",
            "soate_unit",
            "subdivision",
            "union_member");

    private static final List<String> ADDED_TO = List.of(
            "attendance_history",
            "border_crossing_history",
            "consular_registration_history",
            "contact_history",
            "relative_history",
            "consular_request_history",
            "education_history",
            "employer_history",
            "employer_step",
            "file_opening",
            "held_licence_history",
            "known_language_history",
            "known_trade_history",
            "merge_step",
            "employment_record_history",
            "enrolment_history",
            "identity_document_history",
            "match_key",
            "migrant_history",
            "mention",
            "migrant_name_history",
            "name_spelling",
            "paper_copy",
            "person_number",
            "photo_history",
            "registration_step",
            "request_step",
            "revision",
            "revision_number",
            "seal",
            "staff_history",
            "stay_history",
            "submission",
            "suspicion_history",
            "trail",
            "training_session_history");

    private static final List<String> CHANGED = List.of(
            "attendance",
            "border_crossing",
            "consular_registration",
            "consular_request",
            "directory_choice",
            "education",
            "employer",
            "contact",
            "relative",
            "employment_record",
            "enrolment",
            "group_change",
            "group_line",
            "held_licence",
            "identity_document",
            "import_batch",
            "import_column",
            "import_row",
            "issued_paper",
            "known_language",
            "known_trade",
            "meeting",
            "migrant",
            "migrant_name",
            "number_series",
            "opening_alert",
            "photo",
            "photo_image",
            "register_export",
            "seal_lock",
            "staff",
            "stay",
            "suspicion",
            "sweep",
            "training_session");

    /** Derived from names, which can be taken away. */
    private static final List<String> DERIVED = List.of("migrant_key");

    /** What is there for the moment only. */
    private static final List<String> PASSING = List.of(
            "clock_due",
            "clock_wish",
            "draft",
            "export_chunk",
            "export_person",
            "login_session",
            "logout_token",
            "opened_file",
            "saved_list",
            "vouch");

    @Resource(lookup = "java:jboss/datasources/SaparDS")
    DataSource database;

    @Test
    void the_application_has_exactly_the_rights_that_it_needs() throws SQLException {
        var expected = new TreeMap<String, Set<String>>();
        LISTS.forEach(table -> expected.put(table, Set.of("SELECT")));
        ADDED_TO.forEach(table -> expected.put(table, Set.of("SELECT", "INSERT")));
        CHANGED.forEach(table -> expected.put(table, Set.of("SELECT", "INSERT", "UPDATE")));
        DERIVED.forEach(table -> expected.put(table, Set.of("SELECT", "INSERT", "DELETE")));
        PASSING.forEach(table -> expected.put(table, Set.of("SELECT", "INSERT", "UPDATE", "DELETE")));

        assertThat(rights("table_name", "table_privileges")).isEqualTo(expected);
    }

    @Test
    void no_right_reaches_further_than_its_table() throws SQLException {
        assertThat(rights("table_schema", "schema_privileges")).isEqualTo(Map.of("sapar", Set.of("SHOW VIEW")));
        assertThat(rights("'all'", "user_privileges")).isEqualTo(Map.of("all", Set.of("USAGE")));
        assertThat(rights("column_name", "column_privileges")).isEmpty();
    }

    @Test
    void the_application_writes_no_list_and_deletes_no_file() {
        Stream.of(
                        "update fee_rule set amount = 0 where 1 = 0",
                        "insert into country select * from country where 1 = 0",
                        "delete from holiday where 1 = 0",
                        "delete from migrant where 1 = 0",
                        "update migrant_history set pin = null where 1 = 0",
                        "update revision set sub = '' where 1 = 0",
                        "select * from flyway_schema_history")
                .forEach(this::assertRefused);
    }

    private void assertRefused(String sql) {
        assertThatExceptionOfType(SQLException.class)
                .as(sql)
                .isThrownBy(() -> {
                    try (var connection = database.getConnection();
                            var statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .matches(refusal -> refusal.getErrorCode() == NO_SUCH_RIGHT);
    }

    /** The account sees its own rights only. */
    private Map<String, Set<String>> rights(String object, String view) throws SQLException {
        var rights = new TreeMap<String, Set<String>>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select " + object + ", privilege_type from information_schema." + view)) {
            while (rows.next()) {
                rights.computeIfAbsent(rows.getString(1), key -> new TreeSet<>())
                        .add(rows.getString(2));
            }
        }
        return rights;
    }
}
