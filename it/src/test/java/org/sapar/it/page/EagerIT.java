package org.sapar.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sapar.it.Api;

/** A program that calls too often, in the name of somebody who does nothing else in the tests. */
@Isolated
class EagerIT extends PageTest {

    /** Far more than one person may call in the time that they take. */
    private static final int CALLS = 10_000;

    @Test
    void who_calls_too_often_is_told_when_to_come_again_and_others_go_on() {
        var username = "it-" + UUID.randomUUID().toString().substring(0, 8);
        letIn(username, "consular-officer", "YEK");
        var eager = Api.as(username);

        var refusal = IntStream.range(0, CALLS)
                .parallel()
                .mapToObj(call -> eager.get("/requests?size=1"))
                .filter(answer -> answer.status() == 429)
                .findAny();

        assertThat(refusal).hasValueSatisfying(answer -> {
            assertThat(answer.header("Retry-After")).matches("[1-9]\\d*");
            assertThat(answer.text("title")).isNotBlank();
        });
        assertThat(Api.as("bakyt.officer").get("/requests").status()).isEqualTo(200);
    }
}
