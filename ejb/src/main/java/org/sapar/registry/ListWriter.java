package org.sapar.registry;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
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

    private static final String MIGRANT = "citizenship, sex, birth_date, birth_precision, pin, pin_reason, file_no,"
            + " name_cyrillic, name_latin, mobile, language, post_code, consent_at";

    private static final String NAME = "migrant_id, script, surname, given, patronymic";

    private static final String DOCUMENT = "migrant_id, type, country, number, expires_on, status, mrz";

    private static final String STAY = "migrant_id, region, purpose, entered_on";

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

    /** The rows of one round. */
    private record Writing(Connection connection, long revision) {

        void write(Collection<Migrant> files) throws SQLException {
            filed("migrant", MIGRANT, files.stream().map(Writing::migrant).toList());
            // They were compared with all others, so that nobody need look again.
            insert(
                    "update migrant set keys_edition = " + MatchKeys.EDITION + " where id = ?",
                    files.stream().map(file -> row(file.getId())).toList());
            filed(
                    "migrant_name",
                    NAME,
                    files.stream()
                            .flatMap(file -> file.getNames().stream())
                            .map(Writing::name)
                            .toList());
            filed(
                    "identity_document",
                    DOCUMENT,
                    files.stream()
                            .flatMap(file -> file.getDocuments().stream())
                            .map(Writing::document)
                            .toList());
            filed(
                    "stay",
                    STAY,
                    files.stream()
                            .flatMap(file -> file.getStays().stream())
                            .map(Writing::stay)
                            .toList());
            insert(
                    "insert into migrant_key (migrant_id, name_key) values (?, ?)",
                    files.stream()
                            .flatMap(file -> file.searchKeys().map(key -> row(file.getId(), key)))
                            .toList());
            insert(
                    "insert into match_key (match_key, migrant_id) values (?, ?)",
                    files.stream()
                            .flatMap(file -> file.matchKeys().map(key -> row(key, file.getId())))
                            .toList());
        }

        /** Rows with id and moment before the columns, and the same without the moment in the history. */
        private void filed(String table, String columns, List<List<Object>> rows) throws SQLException {
            var marks = String.join(", ", Collections.nCopies(columns.split(",").length, "?"));
            insert(
                    "insert into " + table + " (version, id, filed_at, " + columns + ") values (0, ?, ?, " + marks
                            + ")",
                    rows);
            insert(
                    "insert into " + table + "_history (revision, revision_type, id, " + columns + ") values ("
                            + revision + ", 0, ?, " + marks + ")",
                    rows.stream().map(Writing::untimed).toList());
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
            try (var statement = connection.prepareStatement(sql)) {
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
