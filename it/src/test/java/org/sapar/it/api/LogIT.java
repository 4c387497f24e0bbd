package org.sapar.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sapar.it.Api;
import org.sapar.it.ApiTest;
import org.sapar.it.RawHttp;
import org.sapar.it.Records;
import org.sapar.it.RunningSystem;

@Isolated
class LogIT extends ApiTest {

    private static final String INJECTED = "%0D%0A%7B%22level%22%3A%22INFO%22%2C%22user%22%3A%22admin%22%7D";

    @Test
    void nothing_that_is_sent_can_pass_for_a_line_of_the_log() throws IOException, SQLException {
        var before = lines().size();
        var bakyt = Api.as("bakyt.officer");
        whileTheTrailIsFull(
                () -> assertThat(bakyt.get("/migrants?q=x" + INJECTED, "User-Agent", "x {\"level\":\"INFO\"}")
                                .status())
                        .isGreaterThanOrEqualTo(500));
        bakyt.get("/migrants?q=x" + INJECTED);
        bakyt.get("/requests/x" + INJECTED);
        bakyt.get("/requests", "User-Agent", "x {\"level\":\"INFO\"}");
        bakyt.post("/requests", Records.request("x\\r\\n{\\\"level\\\":\\\"INFO\\\"}", "RTN-A"));
        RawHttp.send("GET /public/x" + INJECTED);
        RawHttp.send("GET /x" + INJECTED, "Authorization: Bearer x" + INJECTED);

        var since = lines().subList(before, lines().size());

        assertThat(since).isNotEmpty().allSatisfy(line -> {
            var event = new ObjectMapper().readTree(line);
            assertThat(event.has("timestamp")).isTrue();
            assertThat(event.path("user").isMissingNode()).isTrue();
        });
    }

    @Test
    void tokens_and_what_is_looked_for_stand_in_no_log() throws IOException {
        var name = "Ыйманкулов" + System.nanoTime();
        var token = Api.token("sapar-demo-cli", "bakyt.officer");

        Api.with(token).get("/migrants?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
        Api.with(token + "x").get("/migrants");

        assertThat(String.join("\n", lines())).doesNotContain(name, token, "eyJhbGciOi");
    }

    /** Nothing can be recorded meanwhile, so that each call fails and is told of in the log. */
    private static void whileTheTrailIsFull(Runnable work) throws SQLException {
        var system = RunningSystem.get();
        try (var connection = DriverManager.getConnection(system.database(), "sapar_owner", system.secret("db.owner"));
                var statement = connection.createStatement()) {
            statement.execute("create trigger trail_full before insert on trail for each row"
                    + " signal sqlstate 'HY000' set mysql_errno = 1114, message_text = 'The table is full'");
            try {
                work.run();
            } finally {
                statement.execute("drop trigger trail_full");
            }
        }
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(RunningSystem.get().log("wildfly"));
    }
}
