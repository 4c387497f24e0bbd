package org.sapar.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sapar.it.Api;
import org.sapar.it.ApiTest;
import org.sapar.it.Servers;

@Isolated
class OutageIT extends ApiTest {

    private static final int TRIES = 100;

    @Test
    void while_the_database_stands_still_callers_are_told_when_to_come_back_and_then_are_served() {
        var bakyt = Api.as("bakyt.officer");
        assertThat(bakyt.get("/requests").status()).isEqualTo(200);

        try (var pause = Servers.MARIADB.pause()) {
            assertThat(pause).isNotNull();
            var answer = bakyt.get("/requests");

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            assertThat(answer.text("type")).isEqualTo("/public/problems.xhtml#outage.AWAY");
            assertThat(answer.text("reference")).isNotEmpty();
            assertThat(answer.body()).doesNotContain("SQL", "IJ0", "Exception");
        }
        assertThat(IntStream.range(0, TRIES)
                        .map(number -> bakyt.get("/requests").status())
                        .anyMatch(status -> status == 200))
                .isTrue();
    }
}
