package org.sapar.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sapar.it.Api;
import org.sapar.it.ApiTest;
import org.sapar.it.Records;

/** Passages, work and what is due, as a machine tells and asks for them. */
class JourneyIT extends ApiTest {

    private final Api aida = Api.as("aida.intake");

    private final String migrant = "/migrants/" + Records.registered().text("id");

    @Test
    void a_passage_of_the_border_makes_the_clocks_run() {
        assertThat(aida.get(migrant + "/due").json().get("due")).isEmpty();

        var id = UUID.randomUUID();
        var body = crossing(today().minusDays(49));
        assertThat(aida.post(migrant + "/crossings", body, "Idempotency-Key", id.toString())
                        .status())
                .isEqualTo(201);
        var again = aida.post(migrant + "/crossings", body, "Idempotency-Key", id.toString());

        assertThat(again.status()).isEqualTo(200);
        assertThat(aida.get(migrant + "/crossings").json().at("/items")).hasSize(1);
        var due = aida.get(migrant + "/due").json();
        assertThat(due.at("/stage").asText()).isEqualTo("ENTERED");
        assertThat(due.at("/due/0/code").asText()).isEqualTo("RU-EAEU-REG");
        assertThat(due.at("/due/0/lastDay").asText())
                .isEqualTo(today().minusDays(19).toString());
        assertThat(due.at("/due/0/daysLeft").asInt()).isEqualTo(-19);
        assertThat(due.at("/presence/inWindow").asInt()).isEqualTo(50);
    }

    @Test
    void work_begins_ends_and_may_have_been_a_mistake() {
        var work = Records.employed(migrant.substring("/migrants/".length()));
        assertThat(aida.get(migrant + "/due").text("stage")).isEqualTo("WORKING");

        var path = "/employments/" + work.text("id");
        var end = "{\"on\": \"" + today() + "\", \"reason\": \"EMPLOYER\"}";
        assertThat(aida.post(path + "/end", end).status()).isEqualTo(428);
        var ended = aida.post(path + "/end", end, "If-Match", work.header("ETag"));
        assertThat(ended.status()).as(ended.body()).isEqualTo(200);
        assertThat(aida.get(migrant + "/due").text("stage")).isEqualTo("BETWEEN_JOBS");

        var why = "{\"why\": \"another person\"}";
        assertThat(aida.post(path + "/mistake", why, "If-Match", work.header("ETag"))
                        .status())
                .isEqualTo(412);
        assertThat(aida.post(path + "/mistake", why, "If-Match", ended.header("ETag"))
                        .text("struckWhy"))
                .isEqualTo("another person");
        assertThat(aida.get(migrant + "/due").text("stage")).isEqualTo("ENTERED");
    }

    @Test
    void the_hosts_papers_are_told_on_the_version_that_was_seen() {
        var seen = aida.get(migrant + "/due").header("ETag");
        var body = "{\"registeredUntil\": \"" + today().plusDays(90) + "\", \"entryOn\": \"" + today().minusDays(3)
                + "\"}";

        var settled = aida.call("PUT", migrant + "/stay", body, "If-Match", seen);
        assertThat(settled.status()).as(settled.body()).isEqualTo(200);
        assertThat(settled.text("stage")).isEqualTo("HOST_REGISTERED");
        assertThat(aida.call("PUT", migrant + "/stay", body, "If-Match", seen).status())
                .isEqualTo(412);
    }

    @Test
    void bad_values_are_named_by_their_path() {
        assertField("day", crossing(today().plusDays(3)));
        assertField("time", crossing(today()).replace("{", "{\"time\": \"25:00\", "));
        assertField("country", crossing(today()).replace("RU", "ru"));
        assertField("day", crossing(today()).replace(today().toString(), "2026-02-31"));
        var work = aida.post(migrant + "/employments", """
                {"country": "RU", "work": {"employer": "X", "taxNumber": "7707083892", "kind": "CIVIL", "startsOn": "%s"}}""".formatted(today()));
        assertThat(work.status()).isEqualTo(422);
        assertThat(work.json().at("/errors/0/field").asText()).isEqualTo("work.taxNumber");
    }

    private void assertField(String field, String body) {
        var answer = aida.post(migrant + "/crossings", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(field);
    }

    private static String crossing(LocalDate day) {
        return "{\"country\": \"RU\", \"direction\": \"IN\", \"day\": \"" + day + "\", \"result\": \"ADMITTED\"}";
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Yekaterinburg"));
    }
}
