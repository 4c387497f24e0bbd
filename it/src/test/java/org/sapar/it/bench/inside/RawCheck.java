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
import org.sapar.registry.matching.Description.Birth;
import org.sapar.registry.matching.Description.Marks;
import org.sapar.registry.matching.MatchKeys;

/**
 * The files that share a key with somebody, by one statement, and what is compared of them, by two: all that a
 * duplicate check reads, without the comparing.
 */
final class RawCheck implements Load.Job<PersonSought> {

    private static final int CANDIDATES = 500;

    private static final String KEYS =
            "select distinct migrant_id from match_key where match_key in (%s) limit " + CANDIDATES;

    private static final String NAMES = "select m.id, m.file_no, m.name_cyrillic, m.name_latin, m.birth_date, m.sex,"
            + " m.pin, m.mobile, m.post_code, n.surname, n.given, n.patronymic from migrant m"
            + " join migrant_name n on n.migrant_id = m.id where m.merged_into_id is null and m.withdrawn_at is null and m.id in (%s)";

    private static final String DOCUMENTS =
            "select migrant_id, country, number from identity_document where migrant_id in (%s)";

    private final RawDatabase database = new RawDatabase();

    RawCheck() throws SQLException {}

    @Override
    public List<Found> perform(PersonSought sought) throws SQLException {
        var keys = List.copyOf(MatchKeys.of(description(sought)));
        var candidates = keys.isEmpty() ? List.<Found>of() : database.found(in(KEYS, keys.size()), keys);
        if (!candidates.isEmpty()) {
            var ids = candidates.stream().map(one -> one.id().toString()).toList();
            database.found(in(NAMES, ids.size()), ids);
            database.found(in(DOCUMENTS, ids.size()), ids);
        }
        database.leave("check", candidates.stream().limit(10).toList(), "0".repeat(64));
        return candidates;
    }

    private static String in(String sql, int many) {
        return sql.formatted(String.join(", ", Collections.nCopies(many, "?")));
    }

    private static Description description(PersonSought sought) {
        var document = sought.document();
        return new Description(
                Stream.of(sought.cyrillic(), sought.latin())
                        .filter(Objects::nonNull)
                        .toList(),
                sought.sex(),
                Birth.typed(sought.birthDate()),
                sought.pin(),
                new Marks(Set.of(Marks.document(document.country(), document.number())), null));
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
