package org.sapar.it.bench;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sapar.demo.SyntheticPerson;
import org.sapar.persistence.Ids;
import org.sapar.registry.NameKey;
import org.sapar.registry.PersonName;
import org.sapar.registry.Script;
import org.sapar.registry.matching.Description;
import org.sapar.registry.matching.Description.Marks;
import org.sapar.registry.matching.MatchKeys;
import org.sapar.registry.matching.Spelling;
import org.sapar.shared.FileNumber;

/** The rows that a desk would have written for a person. */
final class FileRows {

    /** A file every minute and a half: a million in three years. */
    private static final LocalDateTime FIRST = LocalDateTime.of(2024, 1, 1, 9, 0);

    private static final int SECONDS_BETWEEN = 90;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    /** Takes a row. */
    interface Rows {
        void add(Table table, Object... fields) throws SQLException;
    }

    private final String post;

    private final Rows rows;

    /** Few thousand in any population, because names repeat. */
    private final Set<String> words = new HashSet<>();

    FileRows(String post, Rows rows) {
        this.post = post;
        this.rows = rows;
    }

    /** When the person of that number was filed: of no two the same. */
    static String filedAt(int number) {
        return MOMENT.format(FIRST.plusSeconds(number * (long) SECONDS_BETWEEN));
    }

    /** Adds the rows of one file; its id. */
    UUID file(SyntheticPerson person, long serial) throws SQLException {
        var id = Ids.next();
        var at = filedAt(person.number());
        migrant(person, serial, id, at);
        for (var script : Script.values()) {
            var name = script == Script.LATIN
                    ? person.name().latin()
                    : person.name().cyrillic();
            if (name != null) {
                name(id, at, script.name(), name);
            }
        }
        for (var one : person.life().documents()) {
            rows.add(
                    Table.DOCUMENT,
                    Ids.next(),
                    0,
                    at,
                    id,
                    one.type(),
                    one.country(),
                    one.number(),
                    one.expiresOn(),
                    one.status());
        }
        for (var one : person.life().stays()) {
            rows.add(Table.STAY, Ids.next(), 0, at, id, one.region(), one.purpose(), one.enteredOn(), one.leftOn());
        }
        keys(person, id);
        return id;
    }

    private void migrant(SyntheticPerson person, long serial, UUID id, String at) throws SQLException {
        var latin = person.name().latin();
        rows.add(
                Table.MIGRANT,
                id,
                0,
                at,
                FileNumber.ofPerson(serial),
                person.citizenship(),
                person.sex(),
                person.birth().date(),
                person.birth().precision(),
                person.pin(),
                person.name().shown().full(),
                latin == null ? null : latin.full(),
                person.contact().mobile(),
                person.contact().language(),
                post,
                at,
                MatchKeys.EDITION);
    }

    private void name(UUID migrant, String at, String script, PersonName name) throws SQLException {
        rows.add(Table.NAME, Ids.next(), 0, at, migrant, script, name.surname(), name.given(), name.patronymic());
    }

    private void keys(SyntheticPerson person, UUID id) throws SQLException {
        var tokens = names(person)
                .flatMap(name -> NameKey.tokens(name.full()).stream())
                .collect(Collectors.toSet());
        for (var key : NameKey.keys(tokens)) {
            rows.add(Table.SEARCH_KEY, id, key);
        }
        for (var token : tokens) {
            if (words.add(token)) {
                for (var spelling : Spelling.of(token)) {
                    rows.add(Table.SPELLING, spelling, token);
                }
            }
        }
        for (var key : MatchKeys.of(description(person))) {
            rows.add(Table.MATCH_KEY, key, id);
        }
    }

    /** As the register describes a file to whoever compares. */
    static Description description(SyntheticPerson person) {
        var documents = person.life().documents().stream()
                .map(one -> Marks.document(one.country(), one.number()))
                .collect(Collectors.toSet());
        return new Description(
                names(person).toList(),
                person.sex(),
                person.birth().known(),
                person.pin(),
                new Marks(documents, person.contact().mobile()));
    }

    private static Stream<PersonName> names(SyntheticPerson person) {
        return Stream.of(person.name().cyrillic(), person.name().latin()).filter(Objects::nonNull);
    }
}
