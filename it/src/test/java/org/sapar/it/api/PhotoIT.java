package org.sapar.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.sapar.it.Api;
import org.sapar.it.Api.Answer;
import org.sapar.it.ApiTest;
import org.sapar.it.Records;
import org.sapar.it.Snapshot;

/** Photos that machines send and fetch. */
class PhotoIT extends ApiTest {

    private static final String JPEG = "image/jpeg";

    private static final String KEY = "Idempotency-Key";

    private final Api aida = Api.as("aida.intake");

    private final String file = "/migrants/" + Records.registered().text("id") + "/photos";

    private final String made = file + "?source=COUNTER&takenOn=2026-01-20";

    @Test
    void a_photo_is_sent_once_listed_looked_at_and_struck() {
        var key = Records.unknown();
        var sent = Snapshot.jpeg();
        var first = aida.post(made, sent, JPEG, KEY, key);
        var again = aida.post(made, sent, JPEG, KEY, key);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(aida.post(made, Snapshot.jpeg(), JPEG, KEY, key).status()).isEqualTo(409);
        assertThat(aida.get(file).json().get("items")).containsExactly(first.json());

        var photo = "/photos/" + key;
        var picture = aida.get(photo, "Accept", JPEG);
        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("Content-Type")).isEqualTo(JPEG);
        assertThat(picture.header("Cache-Control")).isEqualTo("no-store");
        assertThat(picture.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Api.as("elena.officer").get(photo).status()).isEqualTo(422);
        assertThat(aida.get("/photos/" + Records.unknown()).status()).isEqualTo(404);

        var mistake = "{\"why\": \"her sister\"}";
        assertThat(aida.post(photo + "/mistake", mistake).status()).isEqualTo(428);
        assertThat(aida.post(photo + "/mistake", mistake, "If-Match", "\"0\"").status())
                .isEqualTo(200);
        assertThat(aida.get(photo).status()).isEqualTo(404);
        assertThat(aida.get(file).json().get("items")).isEmpty();
    }

    @Test
    void what_is_no_photo_is_a_rule_and_never_a_fault() {
        var html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        var jpeg = Snapshot.jpeg();

        assertRefused(aida.post(made, html, JPEG), "registry.photo.kind");
        assertRefused(aida.post(made, html, "image/png"), "registry.photo.kind");
        assertRefused(aida.post(made, new byte[0], JPEG), "registry.photo.none");
        assertRefused(aida.post(made, Arrays.copyOf(jpeg, jpeg.length - 9), JPEG), "registry.photo.damaged");
        assertRefused(aida.post(made, Snapshot.jpeg(1, 60_000), JPEG), "registry.photo.small");
        assertRefused(aida.post(made.replace("2026", "2926"), jpeg, JPEG), "registry.photo.day");
        assertThat(aida.post(made, new byte[9 * 1024 * 1024], JPEG).status()).isEqualTo(413);
        assertThat(aida.post(made, jpeg, "image/gif").status()).isEqualTo(415);
        assertThat(aida.post(made, "{}").status()).isEqualTo(415);
        assertThat(aida.post(file + "?source=MIRROR&takenOn=2026-01-20", jpeg, JPEG)
                        .status())
                .isEqualTo(422);
        assertThat(aida.post(file, jpeg, JPEG).json().at("/errors/0/field").asText())
                .isEqualTo("source");
        assertThat(aida.in("ky").post(made, html, JPEG).text("title")).contains("JPEG же PNG");
    }

    private static void assertRefused(Answer answer, String rule) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/key").asText()).isEqualTo(rule);
    }
}
