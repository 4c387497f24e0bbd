package org.sapar.it.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sapar.demo.SyntheticPerson;
import org.sapar.demo.Variants;

/**
 * Files that came into a register without anybody noticing: later records of its people, and as many of others who look
 * like one of them. They are taken out again.
 *
 * <p>No two files have one PIN, because no desk makes such a file: whoever brings the number of a file brings none.
 */
final class Planted {

    /** One for so many people. */
    private static final int SHARE = 50;

    /** Of a hundred people, a little more than are needed. */
    private static final double DRAWN = 2.6;

    private static final int AT_ONCE = 1_000;

    private static final List<String> TABLES =
            List.of("migrant_name", "identity_document", "stay", "migrant_key", "match_key", "clock_due", "clock_wish");

    private final Register register;

    private final String begun;

    private final List<UUID> files = new ArrayList<>();

    /** The pairs that are one person. */
    private final Set<Set<UUID>> truth = new HashSet<>();

    /** Puts them in. */
    Planted(Register register) throws SQLException {
        this.register = register;
        this.begun = register.text("select utc_timestamp(6)");
        var variants = Variants.of(register.seed(), register.size(), DRAWN)
                .limit(register.size() / SHARE)
                .toList();
        var people = new ArrayList<SyntheticPerson>();
        var pins = new HashSet<String>();
        for (var variant : variants) {
            var person = variant.record();
            people.add(isFree(person.pin(), pins) ? person : withoutPin(person));
        }
        register.load(people.stream(), files::add);
        for (var at = 0; at < variants.size(); at++) {
            if (variants.get(at).same()) {
                truth.add(Set.of(register.id(variants.get(at).of()), files.get(at)));
            }
        }
    }

    private boolean isFree(String pin, Set<String> pins) throws SQLException {
        return pin == null || register.text("select 1 from migrant where pin = '" + pin + "'") == null && pins.add(pin);
    }

    private static SyntheticPerson withoutPin(SyntheticPerson person) {
        return new SyntheticPerson(
                person.number(),
                person.family(),
                person.sex(),
                person.birth(),
                person.citizenship(),
                null,
                person.name(),
                person.contact(),
                person.life());
    }

    /** The pairs that are one person. */
    Set<Set<UUID>> truth() {
        return truth;
    }

    /** How well these pairs were found. */
    static Quality quality(Collection<Set<UUID>> found, Collection<Set<UUID>> truth) {
        var right = (int) found.stream().filter(truth::contains).count();
        return new Quality(right, found.size() - right, truth.size() - right);
    }

    /** Takes them out again, and what was noted since they came. */
    void takeOut() throws SQLException {
        var since = " where filed_at >= '" + begun + "'";
        register.execute("delete from suspicion_history where id in (select id from suspicion" + since + ")");
        register.execute("delete from suspicion" + since);
        for (var from = 0; from < files.size(); from += AT_ONCE) {
            var some = files.subList(from, Math.min(from + AT_ONCE, files.size())).stream()
                    .map(id -> "'" + id + "'")
                    .collect(Collectors.joining(", ", "(", ")"));
            for (var table : TABLES) {
                register.execute("delete from " + table + " where migrant_id in " + some);
            }
            register.execute("delete from migrant where id in " + some);
        }
    }
}
