package org.sapar.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sapar.it.Api;
import org.sapar.it.ApiTest;
import org.sapar.it.Records;

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
        assertThat(answer.text("type")).startsWith("/docs/problems#");
        assertThat(answer.text("title")).isNotEmpty();
        assertThat(answer.text("reference")).isNotEmpty();
    }

    @Test
    void fields_that_have_to_be_mended_are_named() {
        var body = Records.migrant().replace("\"sex\": \"M\"", "\"sex\": \"F\"");

        var answer = Api.as("aida.intake").post("/migrants", body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").asText()).endsWith("pinReason");
    }
}
