package org.sapar.it.bench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.priv.garshol.duke.Configuration;
import no.priv.garshol.duke.Processor;
import org.sapar.demo.Variant;
import org.sapar.registry.BirthDate;
import org.sapar.registry.BirthPrecision;
import org.sapar.registry.PersonName;
import org.sapar.registry.PersonSought;
import org.sapar.registry.Sex;
import org.sapar.registry.matching.Description;
import org.sapar.registry.matching.Description.Marks;
import org.sapar.registry.matching.MatchKeys;

/** Duke decides on the same records and candidates as the desk: whose file is likely that of the person. */
final class DukeCheck {

    private static final String CANDIDATES = "select m.id, m.sex, cast(m.birth_date as char), m.birth_precision, m.pin,"
            + " m.mobile, n.surname, n.given, n.patronymic, (select group_concat(d.country, d.number)"
            + " from identity_document d where d.migrant_id = m.id and d.status <> 'CANCELLED')"
            + " from (select distinct migrant_id from match_key where match_key in (%s) limit 500) k"
            + " join migrant m on m.id = k.migrant_id join migrant_name n on n.migrant_id = m.id"
            + " where m.merged_into_id is null and m.withdrawn_at is null";

    private final Register register;

    private final Configuration configuration;

    private final Processor processor;

    DukeCheck(Register register) {
        this.register = register;
        this.configuration = Duke.checking(register.size());
        this.processor = new Processor(configuration, new DukeKeys(List.of(), null));
    }

    /** For each record the files that are likely of its person. */
    List<List<UUID>> likely(List<Variant> records) throws SQLException {
        var likely = new ArrayList<List<UUID>>();
        for (var variant : records) {
            var sought = description(Forms.sought(variant.record()));
            var record = record(new UUID(0, 0), sought);
            likely.add(candidates(sought).stream()
                    .filter(other -> processor.compare(record, other) > configuration.getThreshold())
                    .map(DukeRecord::id)
                    .toList());
        }
        return likely;
    }

    private static Description description(PersonSought sought) {
        var document = sought.document();
        return new Description(
                Stream.of(sought.cyrillic(), sought.latin())
                        .filter(Objects::nonNull)
                        .toList(),
                sought.sex(),
                sought.birthDate(),
                sought.pin(),
                new Marks(Set.of(Marks.document(document.country(), document.number())), null));
    }

    private static DukeRecord record(UUID id, Description person) {
        var record = new DukeRecord(id, 0);
        record.person(person.sex(), person.birth(), person.pin(), person.marks().phone());
        person.names().forEach(record::name);
        person.marks().documents().forEach(record::document);
        return record;
    }

    private Collection<DukeRecord> candidates(Description sought) throws SQLException {
        var keys = List.copyOf(MatchKeys.of(sought));
        var found = new LinkedHashMap<UUID, DukeRecord>();
        var marks = String.join(", ", Collections.nCopies(keys.size(), "?"));
        try (var statement = register.connection().prepareStatement(CANDIDATES.formatted(marks))) {
            for (var at = 0; at < keys.size(); at++) {
                statement.setLong(at + 1, keys.get(at));
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var id = UUID.fromString(rows.getString(1));
                    if (!found.containsKey(id)) {
                        found.put(id, file(id, rows));
                    }
                    found.get(id).name(new PersonName(rows.getString(7), rows.getString(8), rows.getString(9)));
                }
            }
        }
        return found.values();
    }

    private static DukeRecord file(UUID id, ResultSet row) throws SQLException {
        var record = new DukeRecord(id, 0);
        var birth = new BirthDate(LocalDate.parse(row.getString(3)), BirthPrecision.valueOf(row.getString(4)));
        record.person(Sex.valueOf(row.getString(2)), birth, row.getString(5), row.getString(6));
        var documents = row.getString(10);
        if (documents != null) {
            Stream.of(documents.split(",")).forEach(record::document);
        }
        return record;
    }
}
