package org.sapar.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.sapar.it.Api;
import org.sapar.it.ApiTest;
import org.sapar.it.RunningSystem;

class AccessIT extends ApiTest {

    @Test
    void a_token_that_is_none_opens_nothing() {
        assertThat(Api.with("garbage").get("/migrants").status()).isEqualTo(401);
        assertThat(Api.with("eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.")
                        .get("/migrants")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_token_for_another_audience_opens_nothing() {
        Api.addClient("it-other");

        assertThat(Api.with(Api.token("it-other", "bakyt.officer"))
                        .get("/migrants")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_token_opens_only_what_the_job_includes() {
        var answer = Api.as("farida.registrar").get("/requests");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void who_has_left_or_was_not_let_in_is_refused() {
        assertThat(Api.as("leyla.former").get("/migrants").status()).isEqualTo(403);
        assertThat(Api.as("kanat.newcomer").get("/migrants").status()).isEqualTo(403);
    }

    @Test
    void the_description_of_the_interface_is_there() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(RunningSystem.get().url() + "/openapi?format=JSON"))
                .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"openapi\"", "/api/v1/migrants");
    }
}
