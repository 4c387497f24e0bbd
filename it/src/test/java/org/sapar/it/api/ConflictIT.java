package org.sapar.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sapar.it.Api;
import org.sapar.it.ApiTest;
import org.sapar.it.Records;

class ConflictIT extends ApiTest {

    @Test
    void who_names_a_version_that_has_passed_is_told_the_present_one() {
        var seen = Records.registered();
        var path = "/migrants/" + seen.text("id");
        var first = Api.as("bakyt.officer")
                .call("PATCH", path, "{\"mobile\": \"+79121111111\"}", "If-Match", seen.header("ETag"));

        var second = Api.as("aida.intake")
                .call("PATCH", path, "{\"mobile\": \"+79122222222\"}", "If-Match", seen.header("ETag"));

        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(Api.as("aida.intake").get(path).body()).contains("+79121111111");
    }

    @Test
    void a_change_has_to_name_a_version() {
        var seen = Records.registered();

        var answer =
                Api.as("aida.intake").call("PATCH", "/migrants/" + seen.text("id"), "{\"mobile\": \"+79121111111\"}");

        assertThat(answer.status()).isEqualTo(428);
    }

    @Test
    void of_two_officers_on_one_request_the_second_gets_a_conflict() {
        var seen = Records.opened("bakyt.officer", "REG-T");
        var path = "/requests/" + seen.text("id") + "/actions";
        var step = "{\"action\": \"ACCEPT\"}";

        var first = Api.as("bakyt.officer").post(path, step, "If-Match", seen.header("ETag"));
        var second = Api.as("daniyar.head").post(path, step, "If-Match", seen.header("ETag"));

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(412);
    }
}
