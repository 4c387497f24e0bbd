package org.sapar.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sapar.it.Api;
import org.sapar.it.Api.Answer;
import org.sapar.it.ApiTest;
import org.sapar.it.RawHttp;
import org.sapar.it.Records;

@Isolated
class ConventionsIT extends ApiTest {

    private static final String WHOLE = """
            {"person": {"cyrillic": {"surname": "Пробуев", "given": "Сынак"}}, "mobile": "+79120000000",
             "language": "ky", "stay": {"region": "RU-SVE", "purpose": "WORK"}}""";

    private final Api aida = Api.as("aida.intake");

    private final Api gulnara = Api.as("gulnara.manager");

    @Test
    void who_has_the_record_already_is_sent_nothing() {
        var path = "/migrants/" + Records.registered().text("id");
        var seen = aida.get(path);

        var again = aida.get(path, "If-None-Match", seen.header("ETag"));
        var changed = aida.call("PATCH", path, "{\"mobile\": \"+79121111111\"}", "If-Match", seen.header("ETag"));
        var anew = aida.get(path, "If-None-Match", seen.header("ETag"));

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(anew.status()).isEqualTo(200);
        assertThat(anew.header("ETag")).isEqualTo(changed.header("ETag")).isNotEqualTo(seen.header("ETag"));
    }

    /** The version of a session stays when somebody enrols; what is shown does not. */
    @Test
    void what_belongs_to_a_record_changes_its_etag() {
        var session = Records.session(5);
        var path = "/training/sessions/" + session.text("id");

        var enrolled = gulnara.post(
                path + "/enrolments",
                "{\"migrantId\": \"" + Records.registered().text("id") + "\"}");

        assertThat(enrolled.status()).as(enrolled.body()).isEqualTo(201);

        assertThat(gulnara.get(path, "If-None-Match", session.header("ETag")).status())
                .isEqualTo(200);
    }

    @Test
    void a_conflict_shows_the_record_as_it_stands() {
        var seen = Records.registered();
        var path = "/migrants/" + seen.text("id");
        aida.call("PATCH", path, "{\"mobile\": \"+79121111111\"}", "If-Match", seen.header("ETag"));

        var conflict = aida.call("PATCH", path, "{\"mobile\": \"+79122222222\"}", "If-Match", seen.header("ETag"));

        assertThat(conflict.status()).isEqualTo(412);
        assertThat(conflict.json().at("/current/mobile").asText()).isEqualTo("+79121111111");
        assertThat(conflict.text("etag")).isEqualTo(conflict.header("ETag"));
    }

    /** Of every call that makes a record; the same call again says the same. */
    @ParameterizedTest
    @CsvSource({
        "/migrants,aida.intake",
        "/requests,bakyt.officer",
        "/training/sessions,gulnara.manager",
        "/training/sessions/{session}/enrolments,gulnara.manager"
    })
    void what_was_made_is_where_the_answer_says(String path, String person) {
        var api = Api.as(person);
        var address = path.replace("{session}", path.contains("{") ? known("session") : "");
        var key = Records.unknown();
        var body = told(path);

        var made = api.post(address, body, "Idempotency-Key", key);
        var again = api.post(address, body, "Idempotency-Key", key);

        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(again.header("Location")).isEqualTo(made.header("Location"));
        var found = api.get(URI.create(made.header("Location")).getRawPath().substring("/api/v1".length()));
        assertThat(found.status()).as(made.header("Location")).isEqualTo(200);
        assertThat(found.json()).isEqualTo(again.json());
        assertThat(found.header("ETag")).isEqualTo(again.header("ETag"));
    }

    private static String told(String path) {
        var day = LocalDate.now().plusDays(3_000 + ThreadLocalRandom.current().nextInt(500));
        return switch (path) {
            case "/migrants" -> Records.migrant();
            case "/requests" -> Records.request(Records.registered().text("id"), "RTN-A");
            case "/training/sessions" ->
                "{\"programme\": \"PDO-RU-GEN@2025-05-28\", \"startsOn\": \"" + day + "\", \"endsOn\": \"" + day
                        + "\", \"capacity\": 5, \"language\": \"ky\"}";
            default -> "{\"migrantId\": \"" + Records.registered().text("id") + "\"}";
        };
    }

    @Test
    void who_withdraws_an_older_version_is_shown_the_enrolment_as_it_stands() {
        var enrolled = gulnara.post(
                "/training/sessions/" + known("session") + "/enrolments",
                "{\"migrantId\": \"" + Records.registered().text("id") + "\"}");
        var withdrawal = "/training/enrolments/" + enrolled.text("id") + "/withdrawal";
        gulnara.post(withdrawal, "{}", "If-Match", enrolled.header("ETag"));

        var late = gulnara.post(withdrawal, "{}", "If-Match", enrolled.header("ETag"));

        assertThat(late.status()).as(late.body()).isEqualTo(412);
        assertThat(late.json().at("/current/state").asText()).isEqualTo("WITHDRAWN");
        assertThat(late.text("etag")).isEqualTo(late.header("ETag"));
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/requests/{request}/actions,{\"action\": \"ACCEPT\"}",
        "POST,/training/sessions/{session}/actions,{\"action\": \"BEGIN\"}",
        "PUT,/training/sessions/{session}/attendance,{\"lines\": []}",
        "PATCH,/migrants/{migrant},{\"language\": \"ky\"}",
        "PUT,/migrants/{migrant},WHOLE"
    })
    void every_change_has_to_name_the_version_that_was_seen(String method, String path, String told) {
        var body = told.replace("WHOLE", WHOLE);
        var address = path.replace("{migrant}", known("migrant"))
                .replace("{request}", known("request"))
                .replace("{session}", known("session"));
        var who = path.startsWith("/training") ? gulnara : Api.as("bakyt.officer");

        assertThat(who.call(method, address, body).status()).isEqualTo(428);
        assertThat(who.call(method, address, body, "If-Match", "*").status()).isEqualTo(428);
        assertThat(who.call(method, address, body, "If-Match", "\"77\"").status())
                .isEqualTo(412);
        assertThat(who.call(method, address, body, "If-Match", "garbage").status())
                .isEqualTo(412);
    }

    private static String known(String record) {
        return switch (record) {
            case "migrant" -> Records.registered().text("id");
            case "request" -> Records.opened("bakyt.officer", "RTN-A").text("id");
            default -> Records.session(5).text("id");
        };
    }

    @ParameterizedTest
    @CsvSource({"/migrants?size=2,aida.intake", "/requests,bakyt.officer", "/training/sessions,gulnara.manager"})
    void a_list_that_grows_while_it_is_read_shows_every_line_once(String path, String person) {
        var api = Api.as(person);
        for (var number = 0; number < (path.contains("size") ? 5 : 27); number++) {
            add(path);
        }
        var first = api.get(path);
        var before = ids(first);
        assertThat(first.header("Link")).isEqualTo("<" + first.text("next") + ">; rel=\"next\"");

        add(path);
        var second = api.get(first.text("next").substring("/api/v1".length()));

        assertThat(second.status()).as(second.body()).isEqualTo(200);
        assertThat(ids(second)).isNotEmpty().doesNotContainAnyElementsOf(before);
    }

    @Test
    void the_pages_of_a_search_are_all_that_was_found() {
        for (var number = 0; number < 5; number++) {
            Records.registered();
        }
        var seen = new ArrayList<String>();
        var next = "/migrants?q=%D0%9F%D1%80%D0%BE%D0%B1%D1%83%D0%B5%D0%B2&size=2";
        for (var page = 0; next != null && page < 3; page++) {
            var answer = aida.get(next);
            seen.addAll(ids(answer));
            next = answer.json().has("next") ? answer.text("next").substring("/api/v1".length()) : null;
        }

        assertThat(seen).hasSizeGreaterThanOrEqualTo(5).hasSameSizeAs(new HashSet<>(seen));
    }

    @Test
    void a_page_does_not_begin_after_what_is_not_there() {
        assertThat(aida.get("/migrants?after=" + Records.unknown()).status()).isEqualTo(404);
        assertThat(aida.get("/migrants?after=1%27").status()).isEqualTo(404);
    }

    private static void add(String path) {
        if (path.startsWith("/migrants")) {
            Records.registered();
        } else if (path.startsWith("/requests")) {
            Records.opened("bakyt.officer", "RTN-A");
        } else {
            Records.session(2);
        }
    }

    private static List<String> ids(Answer page) {
        var ids = new ArrayList<String>();
        for (JsonNode item : page.json().get("items")) {
            ids.add(item.get("id").asText());
        }
        return ids;
    }

    @ParameterizedTest
    @CsvSource({
        "/migrants?sort=name,sort",
        "/migrants?page=1,page",
        "/requests?status=READY,status",
        "/requests?State=READY,State",
        "/training/sessions?limit=9,limit",
        "/figures?post=YEK,post"
    })
    void a_parameter_that_is_not_known_is_named(String path, String name) {
        var answer = Api.as(path.startsWith("/training") ? "gulnara.manager" : "daniyar.head")
                .get(path);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(name);
    }

    /** Rights, place and state are nobody's to set. */
    @ParameterizedTest
    @CsvSource({
        "roles,[\"sysadmin\"]",
        "post,\"NVS\"",
        "version,7",
        "state,\"ISSUED\"",
        "number,\"YEK-SRV-2026-000001-01\""
    })
    void a_member_that_is_not_known_is_named_and_nothing_is_done(String member, String value) {
        var migrant = Records.registered().text("id");
        var body = Records.request(migrant, "RTN-A").replaceFirst("\\{", "{\"" + member + "\": " + value + ", ");

        var answer = Api.as("bakyt.officer").post("/requests", body.replace("\\\"", "\""));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(member);
        assertThat(Api.as("bakyt.officer").get("/requests?state=RECEIVED").body())
                .doesNotContain(migrant);
    }

    @Test
    void refusals_speak_the_language_of_the_caller() {
        var path = "/requests/" + Records.unknown();

        for (var language : List.of("ky", "ru", "en")) {
            var answer =
                    Api.as("bakyt.officer").in(language + ";q=0.9, de;q=0.8").get(path);
            assertThat(answer.header("Content-Language")).isEqualTo(language);
        }
        assertThat(Api.as("bakyt.officer").in("ky").get(path).text("title"))
                .isNotEqualTo(Api.as("bakyt.officer").in("ru").get(path).text("title"));
        assertThat(Api.as("bakyt.officer").in("ky');alert(1)//").get(path).header("Content-Language"))
                .isEqualTo("en");
    }

    @Test
    void method_format_and_size_are_refused_as_problems() {
        var bakyt = Api.as("bakyt.officer");
        assertProblem(bakyt.call("DELETE", "/migrants", ""), 405);
        assertProblem(bakyt.call("TRACE", "/migrants", ""), 405);
        assertProblem(bakyt.get("/migrants", "Accept", "text/csv"), 406);
        assertProblem(bakyt.post("/migrants", "<a/>", "Content-Type", "application/xml"), 415);
        assertProblem(bakyt.post("/migrants", "{\"mobile\": \"" + "1".repeat(70_000) + "\"}"), 413);
        assertProblem(bakyt.get("/nothing"), 404);
        assertProblem(bakyt.post("/migrants", "{\"mobile\""), 400);
        assertProblem(bakyt.post("/migrants", "{}", "Origin", "https://evil.example"), 403);
        assertProblem(bakyt.post("/migrants", "{}", "Sec-Fetch-Site", "cross-site"), 403);
        assertThat(RawHttp.send("GET /api/v1/migrants").headers())
                .containsEntry("content-type", "application/problem+json");
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("title")).isNotEmpty();
        assertThat(answer.header("Content-Language")).isEqualTo("en");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
