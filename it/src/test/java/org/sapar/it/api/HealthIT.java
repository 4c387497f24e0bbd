package org.sapar.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sapar.it.ApiTest;
import org.sapar.it.RunningSystem;

class HealthIT extends ApiTest {

    @ParameterizedTest
    @CsvSource({"live,[]", "ready,'[database, sign-on]'", "started,[tables]"})
    void whoever_looks_after_it_hears_that_it_is_well(String kind, String checks) throws Exception {
        var answer = ask(kind);
        var said = new ObjectMapper().readTree(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(said.path("status").asText()).isEqualTo("UP");
        assertThat(said.findValuesAsText("name").stream().sorted().toList()).hasToString(checks);
    }

    @Test
    void the_tables_are_those_of_a_release() throws Exception {
        assertThat(new ObjectMapper()
                        .readTree(ask("started").body())
                        .at("/checks/0/data/version")
                        .asText())
                .matches("\\d+");
    }

    @Test
    void the_sign_on_is_reached() throws Exception {
        assertThat(ask("ready").body()).contains("\"state\":\"reached\"");
    }

    @Test
    void nothing_else_is_told() throws Exception {
        assertThat(ask("other").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> ask(String kind) throws IOException, InterruptedException {
        var question = HttpRequest.newBuilder(URI.create(RunningSystem.get().url() + "/public/health/" + kind))
                .build();
        return HttpClient.newHttpClient().send(question, HttpResponse.BodyHandlers.ofString());
    }
}
