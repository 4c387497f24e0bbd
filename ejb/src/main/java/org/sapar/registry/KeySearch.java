package org.sapar.registry;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sapar.registry.matching.Description;
import org.sapar.registry.matching.Description.Marks;

/**
 * Reads files by the keys beside them, in one statement and without watching them for changes.
 *
 * <p>Constant SQL, because it is asked at every counter for every person: as long as a filter is on, the provider
 * translates a query anew each time. Files of migrants belong to no post, so that no filter is left out.
 */
@ApplicationScoped
class KeySearch {

    /** Names that fill a field of a spreadsheet may have a thousand bearers; no person has so many files. */
    static final int CANDIDATES = 500;

    /** More files than that with the keys of a list are names that fill a field. */
    private static final int HITS_READ = 50_000;

    /** Keys or files in one statement. */
    private static final int ASKED = 2_000;

    private static final String ROW = "select cast(m.id as char), m.file_no, m.name_cyrillic, m.name_latin,"
            + " if(m.alias is null, cast(m.birth_date as char), null), m.birth_precision, m.post_code";

    private static final String STAYS = " m.merged_into_id is null and m.withdrawn_at is null";

    /** Lists are read by whole posts: whoever is protected is compared with nobody there. */
    private static final String OPEN = " and m.alias is null";

    private static final String COMPARED =
            ROW + ", m.version, m.sex, m.pin, m.mobile, n.surname, n.given, n.patronymic,"
                    + " (select group_concat(d.country, d.number) from identity_document d"
                    + " where d.migrant_id = m.id and d.status <> 'CANCELLED'), cast(m.birth_date as char) from ";

    private static final String ALIKE = COMPARED
            + "(select distinct migrant_id from match_key where match_key in (:keys) limit " + CANDIDATES + ") k"
            + " join migrant m on m.id = k.migrant_id join migrant_name n on n.migrant_id = m.id where" + STAYS;

    private static final String DESCRIBED =
            COMPARED + "migrant m join migrant_name n on n.migrant_id = m.id where m.id in (:files) and" + STAYS + OPEN;

    private static final String HITS = "select k.match_key, cast(k.migrant_id as char) from match_key k"
            + " where k.match_key in (:keys) limit " + HITS_READ;

    private static final String NAMED = ROW + " from (select distinct migrant_id from migrant_key"
            + " where name_key like :first) k join migrant m on m.id = k.migrant_id where" + STAYS
            + " and (:second is null or exists"
            + " (select 1 from migrant_key s where s.migrant_id = m.id and s.name_key like :second))"
            + " and (:post is null or m.post_code = :post) order by m.name_cyrillic, m.id";

    private static final String HELD = "select 1 from migrant m where m.pin = :pin and m.withdrawn_at is null"
            + " union all select 1 from identity_document d where d.country = :country and d.number = :number"
            + " and d.type = :type and d.status <> 'CANCELLED' limit 1";

    private static final String NUMBERS = "select m.pin from migrant m where m.pin in (:numbers)"
            + " union all select d.number from identity_document d where d.number in (:numbers) and d.status <> 'CANCELLED'";

    @Inject
    EntityManager entityManager;

    /**
     * Whether some file has the PIN or the document already.
     *
     * @param pin fourteen digits, or null
     * @param document may be null
     */
    boolean isHeld(String pin, NewDocument document) {
        var printed = Optional.ofNullable(document);
        var query = entityManager
                .createNativeQuery(HELD)
                .setParameter("pin", pin)
                .setParameter("country", printed.map(NewDocument::country).orElse(null))
                .setParameter(
                        "number",
                        printed.map(NewDocument::number)
                                .map(NewDocument::number)
                                .orElse(null))
                .setParameter(
                        "type",
                        printed.map(NewDocument::type).map(DocumentType::name).orElse(null));
        return !query.getResultList().isEmpty();
    }

    /** Those of these numbers that some file has: PINs of all, documents but for those that were cancelled. */
    Set<String> held(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Set.of();
        }
        var query = entityManager.createNativeQuery(NUMBERS, String.class).setParameter("numbers", numbers);
        return ((List<?>) query.setFlushMode(FlushModeType.COMMIT).getResultList())
                .stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /**
     * The files with one of these keys, as they are compared; those that are protected among them.
     *
     * @param keys of {@link org.sapar.registry.matching.MatchKeys}; not empty
     */
    Collection<Candidate> alike(Set<Long> keys) {
        return candidates(rows(entityManager.createNativeQuery(ALIKE).setParameter("keys", keys)));
    }

    /** The files that have one of these keys, by the key; those that were withdrawn or merged among them. */
    Map<Long, Set<UUID>> files(Collection<Long> keys) {
        var files = new HashMap<Long, Set<UUID>>();
        for (var some : portions(keys)) {
            for (var hit : rows(entityManager.createNativeQuery(HITS).setParameter("keys", some))) {
                files.computeIfAbsent(((Number) hit[0]).longValue(), key -> new LinkedHashSet<>())
                        .add(UUID.fromString(text(hit[1])));
            }
        }
        return files;
    }

    /** These files as they are compared, by their ids; without those that were withdrawn or merged. */
    Map<UUID, Description> described(Collection<UUID> ids) {
        var described = new HashMap<UUID, Description>();
        for (var some : portions(ids)) {
            var files = some.stream().map(UUID::toString).toList();
            candidates(rows(entityManager.createNativeQuery(DESCRIBED).setParameter("files", files)))
                    .forEach(file -> described.put(file.row().id(), file.description()));
        }
        return described;
    }

    private static <T> List<List<T>> portions(Collection<T> whole) {
        var list = List.copyOf(whole);
        return IntStream.iterate(0, from -> from < list.size(), from -> from + ASKED)
                .mapToObj(from -> list.subList(from, Math.min(from + ASKED, list.size())))
                .toList();
    }

    private static List<Candidate> candidates(List<Object[]> rows) {
        return rows.stream()
                .collect(groupingBy(row -> row[0], LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(KeySearch::candidate)
                .toList();
    }

    /**
     * The files whose names fit, in the order of names.
     *
     * @param first pattern of a key of one word or of two
     * @param second the same, or null
     * @param post that keeps the file, or null for all
     * @param from so many are left out
     * @param most lines at most
     */
    List<MigrantRow> named(String first, String second, String post, int from, int most) {
        var query = entityManager
                .createNativeQuery(NAMED)
                .setParameter("first", first)
                .setParameter("second", second)
                .setParameter("post", post)
                .setFirstResult(from)
                .setMaxResults(most);
        return rows(query).stream().map(KeySearch::row).toList();
    }

    private static List<Object[]> rows(Query query) {
        return ((List<?>) query.setFlushMode(FlushModeType.COMMIT).getResultList())
                .stream().map(Object[].class::cast).toList();
    }

    private static MigrantRow row(Object[] row) {
        return new MigrantRow(
                UUID.fromString(text(row[0])),
                text(row[1]),
                text(row[2]),
                text(row[3]),
                birth(row[4], row[5]),
                text(row[6]));
    }

    private static BirthDate birth(Object day, Object precision) {
        return day == null ? null : new BirthDate(LocalDate.parse(text(day)), BirthPrecision.valueOf(text(precision)));
    }

    /** One row for each name of the file. */
    private static Candidate candidate(List<Object[]> names) {
        var file = names.get(0);
        var row = row(file);
        var description = new Description(
                names.stream()
                        .map(name -> new PersonName(text(name[11]), text(name[12]), text(name[13])))
                        .toList(),
                Sex.valueOf(text(file[8])),
                birth(file[15], file[5]),
                text(file[9]),
                new Marks(file[14] == null ? Set.of() : Set.of(text(file[14]).split(",")), text(file[10])));
        return new Candidate(row, ((Number) file[7]).intValue(), description);
    }

    private static String text(Object column) {
        return column == null ? null : column.toString();
    }
}
