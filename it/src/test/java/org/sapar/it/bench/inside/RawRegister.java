package org.sapar.it.bench.inside;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sapar.it.bench.Found;
import org.sapar.it.bench.Load;
import org.sapar.persistence.Ids;
import org.sapar.registry.NameKey;
import org.sapar.registry.NewMigrant;
import org.sapar.registry.PersonName;
import org.sapar.registry.matching.Description;
import org.sapar.registry.matching.Description.Marks;
import org.sapar.registry.matching.MatchKeys;
import org.sapar.shared.FileNumber;

/** The rows that a registration leaves: submission, file, keys, history, trail; one transaction, nothing looked for. */
final class RawRegister implements Load.Job<NewMigrant> {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final String SUB = "0190d000-0000-7000-8000-000000000001";

    private static final String MIGRANT =
            "file_no, citizenship, sex, birth_date, birth_precision, pin, name_cyrillic, name_latin,"
                    + " mobile, language, post_code, consent_at";

    private static final String NAME = "migrant_id, script, surname, given, patronymic";

    private static final String DOCUMENT = "migrant_id, type, country, number, expires_on, status";

    private static final String STAY = "migrant_id, region, purpose";

    /** Below those of the server. */
    private static final AtomicLong REVISIONS = new AtomicLong(-System.currentTimeMillis() * 1000);

    private final RawDatabase database = new RawDatabase();

    RawRegister() throws SQLException {}

    @Override
    public List<Found> perform(NewMigrant form) throws SQLException {
        var now = MOMENT.format(Instant.now());
        var id = form.id();
        insert("submission (id, sub, digest, at)", List.of(row(id, SUB, "0".repeat(64), now)));
        var revision = REVISIONS.incrementAndGet();
        insert("revision (id, at, sub)", List.of(row(revision, now, SUB)));
        filed("migrant", MIGRANT, now, revision, List.of(migrant(form, now)));
        var names = Stream.of(form.person().cyrillic(), form.person().latin()).toList();
        filed(
                "migrant_name",
                NAME,
                now,
                revision,
                List.of(name(id, "CYRILLIC", names.get(0)), name(id, "LATIN", names.get(1))));
        var paper = form.document();
        var document = row(Ids.next(), id, paper.type(), paper.country(), paper.number(), paper.expiresOn(), "VALID");
        filed("identity_document", DOCUMENT, now, revision, List.of(document));
        var stay = form.stay();
        filed("stay", STAY, now, revision, List.of(row(Ids.next(), id, stay.region(), stay.purpose())));
        keys(form);
        var made = List.of(new Found(id, null));
        database.leave("registerBeside", made, null);
        return made;
    }

    private List<Object> migrant(NewMigrant form, String now) throws SQLException {
        var person = form.person();
        return row(
                form.id(),
                FileNumber.ofPerson(serial()),
                person.citizenship(),
                person.sex(),
                person.birthDate().day(),
                person.birthDate().precision(),
                person.pin(),
                person.cyrillic().full(),
                person.latin().full(),
                form.mobile(),
                form.language(),
                "YEK",
                now);
    }

    private long serial() throws SQLException {
        try (var rows =
                database.statement("select next value for person_number").executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<Object> name(UUID migrant, String script, PersonName name) {
        return row(Ids.next(), migrant, script, name.surname(), name.given(), name.patronymic());
    }

    private void keys(NewMigrant form) throws SQLException {
        var person = form.person();
        var names = List.of(person.cyrillic(), person.latin());
        var words = names.stream()
                .flatMap(name -> NameKey.tokens(name.full()).stream())
                .collect(Collectors.toSet());
        insert(
                "migrant_key (migrant_id, name_key)",
                NameKey.keys(words).stream().map(key -> row(form.id(), key)).toList());
        var marks = new Marks(
                Set.of(Marks.document(form.document().country(), form.document().number())), form.mobile());
        var described = new Description(names, person.sex(), person.birthDate(), person.pin(), marks);
        insert(
                "match_key (migrant_id, match_key)",
                MatchKeys.of(described).stream().map(key -> row(form.id(), key)).toList());
    }

    /** A row, first its id, and the same in the history. */
    private void filed(String table, String columns, String now, long revision, List<List<Object>> rows)
            throws SQLException {
        var edition = table.equals("migrant") ? ", keys_edition" : "";
        insert(
                table + " (version, filed_at" + edition + ", id, " + columns + ")",
                rows.stream()
                        .map(row -> joined(edition.isEmpty() ? row(0, now) : row(0, now, MatchKeys.EDITION), row))
                        .toList());
        insert(
                table + "_history (revision, revision_type, filed_at, id, " + columns + ")",
                rows.stream().map(row -> joined(row(revision, 0, now), row)).toList());
    }

    private void insert(String into, List<List<Object>> rows) throws SQLException {
        var marks = String.join(", ", Collections.nCopies(into.split(",").length, "?"));
        var statement = database.statement("insert into " + into + " values (" + marks + ")");
        for (var row : rows) {
            for (var at = 0; at < row.size(); at++) {
                statement.setString(
                        at + 1, row.get(at) == null ? null : row.get(at).toString());
            }
            statement.addBatch();
        }
        statement.executeBatch();
    }

    private static List<Object> row(Object... values) {
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    private static List<Object> joined(List<Object> some, List<Object> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toCollection(ArrayList::new));
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
