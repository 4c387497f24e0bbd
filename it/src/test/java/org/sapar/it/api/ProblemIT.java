package org.sapar.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sapar.it.Api;
import org.sapar.it.ApiTest;
import org.sapar.it.Records;
import org.sapar.it.RunningSystem;

class ProblemIT extends ApiTest {

    @Test
    void nobody_comes_in_without_a_token() {
        var answer = Api.with(null).get("/migrants");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void what_does_not_exist_is_a_problem_with_a_reference() {
        var answer = Api.as("bakyt.officer").get("/requests/" + Records.unknown());

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("status")).isEqualTo("404");
        assertThat(answer.text("type")).isEqualTo("/public/problems.xhtml#unknown");
        assertThat(answer.text("title")).isNotEmpty();
        assertThat(answer.text("reference")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ky", "ru", "en"})
    void the_type_leads_whoever_asks_to_a_page_that_tells_of_the_rule(String language) throws Exception {
        var problem = Api.as("bakyt.officer").in(language).get("/requests/" + Records.unknown());
        var type = URI.create(RunningSystem.get().url()).resolve(problem.text("type"));

        var page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(type)
                                .header("Accept-Language", language)
                                .build(),
                        BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("id=\"" + type.getFragment() + "\"", problem.text("title"))
                .doesNotContain("???");
    }

    @Test
    void fields_that_have_to_be_mended_are_named() {
        var body = Records.migrant().replace("\"sex\": \"M\"", "\"sex\": \"F\"");

        var answer = Api.as("aida.intake").post("/migrants", body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").asText()).endsWith("pinReason");
    }
}
