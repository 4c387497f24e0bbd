package org.sapar.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sapar.it.Api;
import org.sapar.it.Api.Answer;
import org.sapar.it.ApiTest;
import org.sapar.it.Records;

class SubmitOnceIT extends ApiTest {

    private static final String KEY = "Idempotency-Key";

    private final Api aida = Api.as("aida.intake");

    @Test
    void the_same_call_again_gives_the_same_record() {
        var key = Records.unknown();
        var body = Records.migrant();

        var first = aida.post("/migrants", body, KEY, key);
        var again = aida.post("/migrants", body, KEY, key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(first.text("id")).isEqualTo(key);
    }

    @Test
    void a_key_with_other_content_or_from_somebody_else_is_one_and_the_same_conflict() {
        var key = Records.unknown();
        var body = Records.migrant();
        aida.post("/migrants", body, KEY, key);

        var otherContent = aida.post("/migrants", Records.migrant(), KEY, key);
        var otherPerson = Api.as("bakyt.officer").post("/migrants", body, KEY, key);
        var otherPost = Api.as("elena.officer").post("/migrants", body, KEY, key);

        assertThat(List.of(otherContent, otherPerson, otherPost))
                .allMatch(answer -> answer.status() == 409)
                .extracting(SubmitOnceIT::anonymous)
                .containsOnly(anonymous(otherContent));
    }

    @Test
    void the_same_call_many_times_at_once_makes_one_record() {
        var key = Records.unknown();
        var body = Records.migrant();

        var answers = IntStream.range(0, 10)
                .parallel()
                .mapToObj(number -> aida.post("/migrants", body, KEY, key))
                .toList();

        assertThat(answers).allMatch(answer -> answer.status() == 200 || answer.status() == 201, "made once");
        assertThat(answers)
                .extracting(answer -> answer.text("fileNo"))
                .containsOnly(answers.get(0).text("fileNo"));
    }

    private static String anonymous(Answer answer) {
        return answer.body().replace(answer.text("reference"), "…");
    }
}
