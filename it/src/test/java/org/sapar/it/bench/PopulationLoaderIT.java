package org.sapar.it.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sapar.demo.Population;
import org.sapar.it.ApiTest;
import org.sapar.it.RunningSystem;
import org.sapar.registry.matching.MatchKeys;
import org.sapar.shared.FileNumber;

/** The loader of the benchmarks fits the tables of today; nothing stays. */
@Isolated
class PopulationLoaderIT extends ApiTest {

    /** More than one round. */
    private static final int PEOPLE = 1_200;

    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        var system = RunningSystem.get();
        connection = DriverManager.getConnection(
                PopulationLoader.bulk(system.database()), "sapar_owner", system.secret("db.owner"));
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            // Those who are there were invented apart and may have the numbers of somebody here.
            statement.execute("update migrant set pin = null");
            statement.execute("update identity_document set number = concat('D', number)");
        }
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void a_population_becomes_files_that_a_desk_could_have_made() throws SQLException {
        var before = number("select count(*) from migrant");
        var ids = new HashMap<Integer, UUID>();
        var loaded = new PopulationLoader(connection, "YEK").load(Population.of(99, PEOPLE), PEOPLE + 1, ids::put);

        assertThat(loaded.people()).isEqualTo(PEOPLE);
        assertThat(number("select count(*) from migrant") - before).isEqualTo(PEOPLE);
        assertThat(loaded.rows()).isGreaterThan(PEOPLE * 15L);
        var person = Population.of(99, PEOPLE).skip(PEOPLE - 1).findFirst().orElseThrow();
        var id = ids.get(PEOPLE);
        assertThat(FileNumber.valid(text("select file_no from migrant where id = '" + id + "'")))
                .isTrue();
        assertThat(text("select name_cyrillic from migrant where id = '" + id + "'"))
                .isEqualTo(person.name().cyrillic().full());
        assertThat(number("select count(*) from match_key where migrant_id = '" + id + "'"))
                .isEqualTo(MatchKeys.of(FileRows.description(person)).size());
        assertThat(
                        number(
                                "select count(*) from migrant_key k where migrant_id = '" + id
                                        + "' and name_key not like '% %' and not exists (select 1 from name_spelling s where s.word = k.name_key)"))
                .isZero();
        assertThat(loaded.toString()).contains("rows/s");
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private String text(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
