package org.sapar.it.drill;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sapar.it.RunningSystem;
import org.sapar.it.drill.Journal.Kind;

/** What is in the database, read past the application; held against the journal. */
final class Ledger {

    /** Whoever is recognised leaves no record of the form's own, but a row in the trail. */
    private static final String ALONE =
            "select id from submission where id not in (select id from migrant) and id not in (select id from"
                    + " consular_request) and id not in (select id from training_session) and id not in (select id"
                    + " from enrolment) and id not in (select id from border_crossing) and id not in (select id from"
                    + " employment_record) and id not in (select id from identity_document) and id not in (select id from"
                    + " contact) and id not in (select id from relative) and id not in (select id from import_batch) and"
                    + " id not in (select id from register_export) and id not in (select id from employer) and"
                    + " id not in (select id from known_trade) and id not in (select id from known_language) and"
                    + " id not in (select id from held_licence) and id not in (select id from education) and"
                    + " id not in (select id from photo) and"
                    + " id not in (select id from group_change) and not exists (select 1"
                    + " from trail t where t.action like 'recognise%' and t.outcome = 'done' and t.subjects like"
                    + " concat('%', submission.id, '%'))";

    private static final Map<Kind, String> ROWS = Map.of(
            Kind.MIGRANT, "select id from migrant",
            Kind.REQUEST, "select id from consular_request",
            Kind.ACTION, "select concat(request_id, ' ', action) from request_step where action is not null");

    /** Each finds cases of which one half is there and the other is not; all have to find none. */
    private static final Map<String, String> HALVES = halves();

    private final Map<Kind, Set<String>> before = new LinkedHashMap<>();

    /** Remembers what was there before the first officer came. */
    Ledger() {
        for (var kind : Kind.values()) {
            before.put(kind, new TreeSet<>(read(ROWS.get(kind))));
        }
    }

    /** What the journal and the database say of one kind of write. */
    record Count(Kind kind, int attempted, int acknowledged, int stored, int lost, int invented, int doubled) {}

    private static Map<String, String> halves() {
        var halves = new LinkedHashMap<String, String>();
        halves.put(
                "migrant without name, stay or key",
                // What a file had that was merged into another one is there.
                "select id from migrant m where merged_into_id is null"
                        + " and (not exists (select 1 from migrant_name n where n.migrant_id = m.id)"
                        + " or not exists (select 1 from stay s where s.migrant_id = m.id)"
                        + " or not exists (select 1 from migrant_key k where k.migrant_id = m.id))");
        halves.put(
                "record without its version in the history",
                "select id from migrant where id not in (select id from migrant_history) union select id from"
                        + " consular_request where id not in (select id from consular_request_history)");
        halves.put(
                "request without the step that opened it",
                "select id from consular_request where id not in"
                        + " (select request_id from request_step where action is null)");
        halves.put(
                "request in another state than its last step led to",
                "select r.id from consular_request r where r.state <> (select s.leads_to from request_step s"
                        + " where s.request_id = r.id order by s.filed_at desc, s.id desc limit 1)");
        halves.put(
                "fee taken without its step, or step without its fee",
                "select id from consular_request r where (fee_state = 'PAID') <> exists"
                        + " (select 1 from request_step s where s.request_id = r.id and s.action = 'TAKE_FEE')");
        halves.put(
                "step without its row in the trail",
                "select s.id from request_step s where s.action is not null and not exists (select 1 from trail t"
                        + " where t.outcome = 'done' and t.sub = s.sub"
                        // What the system ends by itself stands there as a move.
                        + " and t.action = concat(if(s.sub = 'system', 'move ', 'perform '), s.action)"
                        + " and t.subjects like concat('%', s.request_id, '%'))");
        halves.put("submission without its record", ALONE);
        halves.put(
                "number series with a gap or a number twice",
                "select n.series from number_series n where n.series like '%-SRV-%' and n.last <> (select count(*)"
                        + " from consular_request r where r.number like concat(n.series, '-%'))");
        return halves;
    }

    List<Count> against(Journal journal) {
        var counts = new ArrayList<Count>();
        for (var kind : Kind.values()) {
            var rows = read(ROWS.get(kind));
            rows.removeIf(before.get(kind)::contains);
            var stored = new TreeSet<>(rows);
            var lost = new TreeSet<>(journal.acknowledged(kind));
            lost.removeAll(stored);
            var invented = new TreeSet<>(stored);
            invented.removeAll(journal.attempted(kind));
            counts.add(new Count(
                    kind,
                    journal.attempted(kind).size(),
                    journal.acknowledged(kind).size(),
                    rows.size(),
                    lost.size(),
                    invented.size(),
                    rows.size() - stored.size()));
        }
        return counts;
    }

    /** By kind of half case, how many there are. */
    Map<String, Integer> halfCases() {
        var found = new LinkedHashMap<String, Integer>();
        HALVES.forEach((name, sql) -> found.put(name, read(sql).size()));
        return found;
    }

    private static List<String> read(String sql) {
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var read = new ArrayList<String>();
            while (rows.next()) {
                read.add(rows.getString(1));
            }
            return read;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static Connection connection() throws SQLException {
        var system = RunningSystem.get();
        return DriverManager.getConnection(system.database(), "sapar_owner", system.secret("db.owner"));
    }
}
