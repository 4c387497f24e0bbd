package org.sapar.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Proves the Trail from the command line, also when the application does not run: {@code docker/verify-trail.sh}.
 *
 * <p>Ends with 0 when all is well, with 1 when something is wrong, with 2 when it could not be looked at.
 */
public final class VerifyTrail {

    private static final int ALL_WELL = 0;

    private static final int SOMETHING_WRONG = 1;

    private static final int NOT_LOOKED_AT = 2;

    private VerifyTrail() {}

    /**
     * Runs it.
     *
     * @param arguments nothing, or the data folder of a system on this machine whose keys and passwords are used
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        try {
            var settings = new HashMap<>(System.getenv());
            if (arguments.length > 0) {
                local(Path.of(arguments[0]), settings);
            }
            try (var connection = connection(settings)) {
                connection.setReadOnly(true);
                return tell(connection, settings);
            }
        } catch (IllegalArgumentException
                | IllegalStateException
                | IOException
                | UncheckedIOException
                | SQLException fault) {
            System.err.println("The trail could not be proved: " + fault.getMessage());
            return NOT_LOOKED_AT;
        }
    }

    private static int tell(Connection connection, Map<String, String> settings) throws SQLException {
        var begun = System.nanoTime();
        var result = Verification.of(connection, settings).run(Clock.systemUTC().instant());
        var seconds = Math.max(1e-3, (System.nanoTime() - begun) / 1e9);
        System.out.printf(
                Locale.ROOT,
                "%d rows, the last link is number %d; %.1f s, %.0f rows/s%n",
                result.rows(),
                result.last(),
                seconds,
                result.rows() / seconds);
        if (result.findings().isEmpty()) {
            System.out.println("All is well.");
            return ALL_WELL;
        }
        System.out.println("FIRST  " + result.findings().get(0));
        result.findings().stream().skip(1).forEach(finding -> System.out.println("       " + finding));
        return SOMETHING_WRONG;
    }

    private static Connection connection(Map<String, String> settings) throws SQLException {
        return DriverManager.getConnection(
                settings.getOrDefault("SAPAR_DB_URL", "jdbc:mariadb://127.0.0.1:13306/sapar?sslMode=disable"),
                settings.getOrDefault("SAPAR_DB_USER", "sapar_app"),
                settings.get("SAPAR_DB_PASSWORD"));
    }

    /** Where the launcher keeps what it made; what the environment says goes before. */
    private static void local(Path data, Map<String, String> settings) throws IOException {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(reader);
        }
        var port = settings.getOrDefault("SAPAR_DB_PORT", "13306");
        settings.putIfAbsent("SAPAR_DB_URL", "jdbc:mariadb://127.0.0.1:" + port + "/sapar?sslMode=disable");
        settings.putIfAbsent("SAPAR_DB_PASSWORD", secrets.getProperty("db.app"));
        settings.putIfAbsent(TrailSettings.KEYS, "1:" + secrets.getProperty("trail.key"));
        settings.putIfAbsent(TrailSettings.PUBLIC_KEYS, "1:" + secrets.getProperty("trail.public"));
        settings.putIfAbsent(
                TrailSettings.CHECKPOINTS, data.resolve("checkpoints").toString());
    }
}
