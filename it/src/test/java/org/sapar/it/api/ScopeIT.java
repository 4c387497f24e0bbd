package org.sapar.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.sapar.it.Api;
import org.sapar.it.Api.Answer;
import org.sapar.it.ApiTest;
import org.sapar.it.Records;

class ScopeIT extends ApiTest {

    private final Api elena = Api.as("elena.officer");

    @Test
    void a_request_of_another_post_answers_to_the_byte_like_one_that_does_not_exist() {
        var request = Records.opened("bakyt.officer", "RTN-A").text("id");
        var unknown = Records.unknown();

        assertSame(elena.get("/requests/" + request), elena.get("/requests/" + unknown));
        assertSame(act(request), act(unknown));
        assertThat(Api.as("bakyt.officer").get("/requests/" + request).status()).isEqualTo(200);
    }

    @Test
    void the_queue_has_nothing_of_another_post() {
        var request = Records.opened("bakyt.officer", "RTN-A").text("id");

        var queue = elena.get("/requests?state=RECEIVED&post=YEK");

        assertThat(queue.status()).isEqualTo(200);
        assertThat(queue.body()).doesNotContain(request);
        assertThat(posts(queue.json())).isEmpty();
    }

    @Test
    void a_training_session_answers_an_officer_of_a_post_like_one_that_does_not_exist() {
        var session = Records.session(3).text("id");
        var unknown = Records.unknown();

        assertSame(elena.get("/training/sessions/" + session), elena.get("/training/sessions/" + unknown));
    }

    private Answer act(String request) {
        return elena.post("/requests/" + request + "/actions", "{\"action\": \"ACCEPT\", \"version\": 0}");
    }

    private static Iterable<String> posts(JsonNode queue) {
        return StreamSupport.stream(queue.findValues("post").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static void assertSame(Answer theirs, Answer nothing) {
        assertThat(theirs.status()).isEqualTo(nothing.status()).isGreaterThanOrEqualTo(400);
        assertThat(anonymous(theirs)).isEqualTo(anonymous(nothing));
        assertThat(theirs.headers().map().keySet())
                .isEqualTo(nothing.headers().map().keySet());
    }

    /** Without the reference, which no two answers share. */
    private static String anonymous(Answer answer) {
        return answer.body().replace(answer.text("reference"), "…");
    }
}
