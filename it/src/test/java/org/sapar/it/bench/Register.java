package org.sapar.it.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sapar.demo.Population;
import org.sapar.demo.SyntheticPerson;
import org.sapar.it.RunningSystem;

/** The register that is measured: the people of a seed, filled past the desks to one size after the other. */
final class Register implements AutoCloseable {

    /** So often that whoever learns words beside the loader does not wait long. */
    private static final int COMMIT_AFTER = 1_000;

    private final long seed;

    private final Connection connection;

    private final Iterator<SyntheticPerson> newcomers;

    private int size;

    /** @param largest how many people there will be at most; those after them, and after others, are the newcomers */
    Register(long seed, int largest) throws SQLException {
        this.seed = seed;
        var system = RunningSystem.get();
        connection = DriverManager.getConnection(
                PopulationLoader.bulk(system.database()), "sapar_owner", system.secret("db.owner"));
        connection.setAutoCommit(false);
        prepare();
        if (id(1) == null) {
            // Those of the demo were invented apart and may have the numbers of somebody here.
            execute("update migrant set pin = null");
            execute("update identity_document set number = concat('D', number)");
        }
        var others = Math.max(0, Long.parseLong(text("select count(*) from migrant")) - largest);
        newcomers = Population.of(seed, Population.LARGEST)
                .skip(largest + 2 * others)
                .filter(person -> person.pin() != null && person.name().latin() != null)
                .iterator();
    }

    /** Makes what plain JDBC writes instead of the trail, and has patience with whoever learns words meanwhile. */
    private void prepare() throws SQLException {
        execute("set innodb_lock_wait_timeout = 300, foreign_key_checks = 0");
        execute("create table if not exists bench_trail like trail");
        execute("grant insert on bench_trail to sapar_app@'127.0.0.1'");
    }

    /** Does something past the application, and commits. */
    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        connection.commit();
    }

    long seed() {
        return seed;
    }

    /** How many people were filled in. */
    int size() {
        return size;
    }

    /** Fills it up to a size; what was filled in before by the same seed counts. */
    String fill(int people) throws SQLException {
        if (id(people) != null) {
            size = people;
            return "was there";
        }
        var loaded = new PopulationLoader(connection, "YEK")
                .load(Population.of(seed, people).skip(size), COMMIT_AFTER, (number, id) -> {});
        connection.commit();
        execute("analyze table migrant, migrant_name, migrant_key, match_key, name_spelling,"
                + " identity_document, stay");
        size = people;
        return loaded.toString();
    }

    /** The people who are on file. */
    Stream<SyntheticPerson> people() {
        return Population.of(seed, size);
    }

    /** About so many of them, from all over the register. */
    List<SyntheticPerson> some(int many) {
        var step = Math.max(1, size / many);
        return people().filter(person -> person.number() % step == 0).toList();
    }

    /** The next people of whom nobody has heard. */
    List<SyntheticPerson> newcomers(int many) {
        return Stream.generate(newcomers::next).limit(many).toList();
    }

    /** The file of a person; null if there is none. */
    UUID id(int number) throws SQLException {
        var id = text("select min(id) from migrant where filed_at = '" + FileRows.filedAt(number) + "'");
        return id == null ? null : UUID.fromString(id);
    }

    /** The first column of the first row; null if there is no row. */
    String text(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    /** Files somebody beside those who are filled in; the ids in their order. */
    void load(Stream<SyntheticPerson> people, Consumer<UUID> filed) throws SQLException {
        new PopulationLoader(connection, "YEK").load(people, COMMIT_AFTER, (number, id) -> filed.accept(id));
        connection.commit();
    }

    /** Past the application, as the owner of the tables. */
    Connection connection() {
        return connection;
    }

    /** Version of the database. */
    String version() throws SQLException {
        return text("select version()");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
