package org.sapar.persistence;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the application's database account may do to each table, and the statements that bring it about.
 *
 * <p>A table that is not named here can be added to and changed. Files are never deleted: they end, they do not vanish.
 */
final class Grants {

    /** The lists, which the owner alone fills. */
    private static final Set<String> READ = Set.of(
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
            "match_weight",
            "merge_rule",
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

    /** What was done is added and never changed; the next number of a sequence counts as adding. */
    private static final Set<String> ADD = Set.of(
            "trail",
            "seal",
            "mention",
            "revision",
            "submission",
            "employer_step",
            "request_step",
            "registration_step",
            "person_number",
            "revision_number",
            "match_key",
            "name_spelling",
            "merge_step",
            "file_opening",
            "paper_copy");

    /** The words by which files are found: those of a name go when the file is to go by an alias. */
    private static final Set<String> DERIVED = Set.of("migrant_key");

    /** Earlier versions; Envers only adds them, because no row says until when it held. */
    private static final String HISTORY = "_history";

    /**
     * What is there for the moment only: who is signed on, what the sign-on service says of them, what was typed and
     * not yet sent, and files that were made to be fetched, and whom an export would have been about that was never
     * made, and who opened which file lately.
     */
    private static final Set<String> PASSING = Set.of(
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

    private static final Set<String> OWNER_ONLY = Set.of("flyway_schema_history");

    private Grants() {}

    /** The rights that the application needs to this table, as SQL names them. */
    static Set<String> wanted(String table) {
        if (OWNER_ONLY.contains(table)) {
            return Set.of();
        }
        if (READ.contains(table)) {
            return Set.of("SELECT");
        }
        if (PASSING.contains(table)) {
            return Set.of("SELECT", "INSERT", "UPDATE", "DELETE");
        }
        if (DERIVED.contains(table)) {
            return Set.of("SELECT", "INSERT", "DELETE");
        }
        return ADD.contains(table) || table.endsWith(HISTORY)
                ? Set.of("SELECT", "INSERT")
                : Set.of("SELECT", "INSERT", "UPDATE");
    }

    /** What turns the rights that the account has to a table into those that it needs; nothing if they are the same. */
    static Stream<String> changes(String table, Set<String> has, String account) {
        return changes(table, has, wanted(table), account);
    }

    /** What takes all rights to a table that is there no more. */
    static Stream<String> end(String table, Set<String> has, String account) {
        return changes(table, has, Set.of(), account);
    }

    private static Stream<String> changes(String table, Set<String> has, Set<String> wanted, String account) {
        var more = without(wanted, has);
        var less = without(has, wanted);
        return Stream.concat(
                less.isEmpty()
                        ? Stream.empty()
                        : Stream.of("revoke " + String.join(", ", less) + " on `" + table + "` from " + account),
                more.isEmpty()
                        ? Stream.empty()
                        : Stream.of("grant " + String.join(", ", more) + " on `" + table + "` to " + account));
    }

    private static Set<String> without(Set<String> rights, Set<String> others) {
        var rest = new TreeSet<>(rights);
        rest.removeAll(others);
        return rest;
    }
}
