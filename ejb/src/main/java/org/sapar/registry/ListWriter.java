package org.sapar.registry;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.sapar.identity.Caller;
import org.sapar.identity.Revision;
import org.sapar.persistence.Filed;
import org.sapar.registry.matching.MatchKeys;

/**
 * Writes new files of a list with their history, some hundred at a time: the rows that the provider would write for
 * each of them, a statement for each table.
 *
 * <p>Constant SQL, because somebody waits for a list of a hundred thousand. A new file belongs to no post, so that no
 * filter is left out; a test holds the rows against those of the counter.
 */
@ApplicationScoped
class ListWriter {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** They were compared with all others, so that nobody need look again. */
    private static final Table MIGRANT = new Table(
            "migrant",
            "version, keys_edition",
            "0, " + MatchKeys.EDITION,
            "citizenship, sex, birth_date, birth_precision, pin, pin_reason, file_no,"
                    + " name_cyrillic, name_latin, mobile, language, post_code, consent_at");

    private static final Table NAME = Table.of("migrant_name", "migrant_id, script, surname, given, patronymic");

    private static final Table DOCUMENT =
            Table.of("identity_document", "migrant_id, type, country, number, expires_on, status, mrz");

    private static final Table STAY = Table.of("stay", "migrant_id, region, purpose, entered_on");

    @Inject
    EntityManager entityManager;

    @Inject
    Spellings spellings;

    @EJB
    Caller caller;

    /** Writes them in the transaction of the call, signed by the caller, and learns the words of their names. */
    void write(Collection<Migrant> files, Instant now) {
        var revision = new Revision(now, caller.sub());
        entityManager.persist(revision);
        entityManager.flush();
        entityManager
                .unwrap(Session.class)
                .doWork(connection -> new Writing(connection, revision.getId()).write(files));
        // At last: who brings the same words waits for the end of this transaction.
        spellings.learn(files.stream()
                .flatMap(Findable::searchKeys)
                .filter(NameKey::isWord)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /**
     * A table of records of files.
     *
     * @param begun columns that each new row begins with
     * @param beginning what stands in them
     * @param columns those of the history, too
     */
    private record Table(String name, String begun, String beginning, String columns) {

        static Table of(String name, String columns) {
            return new Table(name, "version", "0", columns);
        }

        String insert() {
            return "insert into " + name + " (" + begun + ", id, filed_at, " + columns + ") values (" + beginning
                    + ", ?, ?, " + marks() + ")";
        }

        String history(long revision) {
            return "insert into " + name + "_history (revision, revision_type, id, " + columns + ") values (" + revision
                    + ", 0, ?, " + marks() + ")";
        }

        private String marks() {
            return String.join(", ", Collections.nCopies(columns.split(",").length, "?"));
        }
    }

    /** The rows of one round. */
    private record Writing(Connection connection, long revision) {

        void write(Collection<Migrant> files) throws SQLException {
            filed(MIGRANT, files.stream().map(Writing::migrant).toList());
            filed(
                    NAME,
                    files.stream()
                            .flatMap(file -> file.getNames().stream())
                            .map(Writing::name)
                            .toList());
            filed(
                    DOCUMENT,
                    files.stream()
                            .flatMap(file -> file.getDocuments().stream())
                            .map(Writing::document)
                            .toList());
            filed(
                    STAY,
                    files.stream()
                            .flatMap(file -> file.getStays().stream())
                            .map(Writing::stay)
                            .toList());
            keys(files);
        }

        /**
         * In the order of the keys, so that those that are beside each other in the index are written one after the
         * other.
         */
        private void keys(Collection<Migrant> files) throws SQLException {
            insert(
                    "insert into migrant_key (name_key, migrant_id) values (?, ?)",
                    files.stream()
                            .flatMap(file -> file.searchKeys().map(key -> row(key, file.getId())))
                            .sorted(Comparator.comparing(row -> (String) row.get(0)))
                            .toList());
            insert(
                    "insert into match_key (match_key, migrant_id) values (?, ?)",
                    files.stream()
                            .flatMap(file -> file.matchKeys().map(key -> row(key, file.getId())))
                            .sorted(Comparator.comparing(row -> (Long) row.get(0)))
                            .toList());
        }

        /** Rows with id and moment before the columns, and the same without the moment in the history. */
        private void filed(Table table, List<List<Object>> rows) throws SQLException {
            insert(table.insert(), rows);
            insert(table.history(revision), rows.stream().map(Writing::untimed).toList());
        }

        private static List<Object> untimed(List<Object> row) {
            var rest = new ArrayList<>(row);
            rest.remove(1);
            return rest;
        }

        private void insert(String sql, List<List<Object>> rows) throws SQLException {
            if (rows.isEmpty()) {
                return;
            }
            // Said, because Connector/J sends a batch as one packet only to whoever wants no keys made by the database,
            // and the pool asks for all others as if they wanted them.
            try (var statement = connection.prepareStatement(sql, Statement.NO_GENERATED_KEYS)) {
                for (var row : rows) {
                    for (var place = 0; place < row.size(); place++) {
                        var value = row.get(place);
                        statement.setString(place + 1, value == null ? null : value.toString());
                    }
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }

        private static List<Object> migrant(Migrant file) {
            return row(
                    file.getId(),
                    MOMENT.format(file.getFiledAt()),
                    file.getCitizenship(),
                    file.getSex(),
                    file.getBirthDate(),
                    file.getBirth().precision(),
                    file.getPin(),
                    file.getPinReason(),
                    file.getFileNo(),
                    file.getNameCyrillic(),
                    file.getNameLatin(),
                    file.getMobile(),
                    file.getLanguage(),
                    file.getPostCode(),
                    MOMENT.format(file.getConsentAt()));
        }

        private static List<Object> name(MigrantName one) {
            var name = one.getName();
            return record(one, one.getScript(), name.surname(), name.given(), name.patronymic());
        }

        private static List<Object> document(IdentityDocument one) {
            return record(
                    one,
                    one.getType(),
                    one.getCountry(),
                    one.getNumber(),
                    one.getExpiresOn(),
                    one.getStatus(),
                    one.getMrz());
        }

        private static List<Object> stay(Stay one) {
            return record(one, one.getRegion(), one.getPurpose(), one.getEnteredOn());
        }

        private static List<Object> record(OfMigrant one, Object... values) {
            var filed = (Filed) one;
            return Stream.concat(
                            Stream.of(
                                    one.getId(),
                                    MOMENT.format(filed.getFiledAt()),
                                    one.getMigrant().getId()),
                            Arrays.stream(values))
                    .toList();
        }

        private static List<Object> row(Object... values) {
            return Collections.unmodifiableList(Arrays.asList(values));
        }
    }
}
