package org.sapar.it.bench.inside;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sapar.it.bench.Found;
import org.sapar.it.bench.Load;
import org.sapar.registry.PersonSought;
import org.sapar.registry.matching.Description;
import org.sapar.registry.matching.Description.Marks;
import org.sapar.registry.matching.MatchKeys;

/**
 * The files that share a key with somebody, by one statement, and what is compared of them, by two: all that a
 * duplicate check reads, without the comparing.
 */
final class RawCheck implements Load.Job<PersonSought> {

    private static final String SQL = "select cast(m.id as char), m.file_no, m.name_cyrillic, m.name_latin,"
            + " cast(m.birth_date as char), m.birth_precision, m.post_code, m.version, m.sex, m.pin, m.mobile, n.surname, n.given,"
            + " n.patronymic, (select group_concat(d.country, d.number) from identity_document d"
            + " where d.migrant_id = m.id and d.status <> 'CANCELLED')"
            + " from (select distinct migrant_id from match_key where match_key in (%s) limit 500) k"
            + " join migrant m on m.id = k.migrant_id join migrant_name n on n.migrant_id = m.id"
            + " where m.merged_into_id is null and m.withdrawn_at is null";

    private final RawDatabase database = new RawDatabase();

    RawCheck() throws SQLException {}

    @Override
    public List<Found> perform(PersonSought sought) throws SQLException {
        var keys = List.copyOf(MatchKeys.of(description(sought)));
        var marks = String.join(", ", Collections.nCopies(keys.size(), "?"));
        var candidates = keys.isEmpty() ? List.<Found>of() : database.found(SQL.formatted(marks), keys);
        database.leave("check", candidates.stream().limit(10).toList(), "0".repeat(64));
        return candidates;
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

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
