package org.sapar.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sapar.it.Api;
import org.sapar.it.Api.Answer;
import org.sapar.it.ApiTest;
import org.sapar.it.Records;

/** Who a person is, put right by a machine. */
class CorrectionIT extends ApiTest {

    private final Answer seen = Records.registered();

    private final String path = "/migrants/" + seen.text("id") + "/corrections";

    @Test
    void what_is_not_named_stays_and_a_date_comes_with_how_much_of_it_is_known() {
        var year = corrected(seen, "\"birthDate\": \"1988-01-01\", \"birthPrecision\": \"YEAR\", \"pin\": null");
        assertThat(year.json().at("/person/birthPrecision").asText()).isEqualTo("YEAR");
        assertThat(year.json().at("/person/pin").isMissingNode()).isTrue();
        assertThat(year.json().at("/person/latin/surname").asText()).isEqualTo("PROBUEV");

        var day = corrected(year, "\"birthDate\": \"1988-05-02\"");
        assertThat(day.json().at("/person/birthPrecision").asText()).isEqualTo("DAY");
        var nameless = corrected(day, "\"latin\": null");
        assertThat(nameless.json().at("/person/latin").isMissingNode()).isTrue();
        assertThat(nameless.json().at("/person/birthDate").asText()).isEqualTo("1988-05-02");
    }

    @Test
    void what_has_to_be_mended_is_named_as_the_call_names_it() {
        assertThat(sent(seen, "\"sex\": \"F\"").json().at("/errors/0/field").asText())
                .isEqualTo("person.pinReason");
        assertThat(sent(seen, "\"sex\": null").json().at("/errors/0/field").asText())
                .isEqualTo("person.sex");
        assertThat(sent(seen, "\"latin\": {\"surname\": \"<b>\"}")
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("person.latin.surname");
        assertThat(sent(seen, "\"sex\": \"M\"").text("type")).endsWith("#registry.correct.same");
        assertThat(sent(seen, "\"cyrillic\": {\"surname\": \"Пробуев\"}").status())
                .as("an amendment")
                .isEqualTo(400);
        var api = Api.as("aida.intake");
        assertThat(api.post(path, "{\"person\": {\"sex\": \"X\"}}", "If-Match", seen.header("ETag"))
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("why");
        assertThat(api.post(path, "{}").status()).isEqualTo(428);
        assertThat(api.post(path, "null", "If-Match", seen.header("ETag")).status())
                .isEqualTo(400);
        corrected(seen, "\"citizenship\": \"UZ\"");
        assertThat(sent(seen, "\"citizenship\": \"KZ\"").status()).isEqualTo(412);
    }

    private Answer corrected(Answer on, String person) {
        var answer = sent(on, person);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private Answer sent(Answer on, String person) {
        return Api.as("aida.intake")
                .post(
                        path,
                        "{\"person\": {" + person + "}, \"why\": \"Seen in the passport\"}",
                        "If-Match",
                        on.header("ETag"));
    }
}
