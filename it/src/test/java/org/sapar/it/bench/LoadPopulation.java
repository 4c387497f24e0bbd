package org.sapar.it.bench;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.sapar.demo.Population;

/** Fills an empty register: {@code <url> <account> <password> <seed> <people>}; prints the rows a second. */
public final class LoadPopulation {

    private static final int COMMIT_AFTER = 10_000;

    private LoadPopulation() {}

    /** Runs it. */
    public static void main(String[] arguments) throws SQLException {
        try (var connection =
                DriverManager.getConnection(PopulationLoader.bulk(arguments[0]), arguments[1], arguments[2])) {
            connection.setAutoCommit(false);
            var people = Population.of(Long.parseLong(arguments[3]), Integer.parseInt(arguments[4]));
            var loaded = new PopulationLoader(connection, "YEK").load(people, COMMIT_AFTER, (number, id) -> {});
            connection.commit();
            System.out.println(loaded);
        }
    }
}
