package org.sapar.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sapar.it.Api;
import org.sapar.it.ApiTest;
import org.sapar.it.Records;
import org.sapar.it.Soon;

@Isolated
class TrailIT extends ApiTest {

    /** So many that none of them calls more often than anybody may. */
    private static final Map<String, String> PEOPLE = Map.of(
            "aida.intake", "0190d000-0000-7000-8000-000000000001",
            "bakyt.officer", "0190d000-0000-7000-8000-000000000002",
            "cholpon.protection", "0190d000-0000-7000-8000-000000000003",
            "daniyar.head", "0190d000-0000-7000-8000-000000000004",
            "elena.officer", "0190d000-0000-7000-8000-000000000005",
            "farida.registrar", "0190d000-0000-7000-8000-000000000006",
            "gulnara.manager", "0190d000-0000-7000-8000-000000000007",
            "indira.supervisor", "0190d000-0000-7000-8000-000000000009");

    private static final int THREADS = 50;

    private final Api dpo = Api.as("jyldyz.dpo");

    @Test
    void who_is_in_the_trail_is_who_called_however_many_call_at_once() throws Exception {
        var calls = Integer.getInteger("sapar.drill.calls", 1_000);
        var callers = new ConcurrentHashMap<String, String>();
        var pool = Executors.newFixedThreadPool(THREADS);
        var people = List.copyOf(PEOPLE.keySet());
        people.forEach(Api::as);
        var works = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < calls; i++) {
            var who = people.get(i % people.size());
            var nobody = Records.unknown();
            works.add(() -> {
                callers.put(nobody, PEOPLE.get(who));
                return insist(who, "/migrants/" + nobody);
            });
        }
        for (var answer : pool.invokeAll(works)) {
            assertThat(answer.get()).isEqualTo(404);
        }
        pool.shutdown();

        var recorded = new HashMap<String, String>();
        for (var next = "/trail?did=registry.open&refused=true&size=200"; next != null && recorded.size() < calls; ) {
            var page = dpo.get(next);
            page.json().get("items").forEach(row -> {
                var record = row.at("/records/0").asText();
                if (callers.containsKey(record)) {
                    recorded.put(record, row.get("sub").asText());
                }
            });
            next = page.json().has("next") ? page.text("next").replace("/api/v1", "") : null;
        }
        assertThat(recorded).isEqualTo(callers).hasSize(calls);
    }

    /** A longer run calls more often than the limit says; who is told so asks until it is his turn. */
    private static int insist(String who, String path) {
        var status = new AtomicInteger();
        assertThat(Soon.is(() ->
                        status.updateAndGet(before -> Api.as(who).get(path).status()) != 429))
                .isTrue();
        return status.get();
    }

    @Test
    void who_looks_at_an_enrolment_has_seen_the_migrant() {
        var migrant = Records.registered().text("id");
        var gulnara = Api.as("gulnara.manager");
        var enrolled = gulnara.post(
                "/training/sessions/" + Records.session(5).text("id") + "/enrolments",
                "{\"migrantId\": \"" + migrant + "\"}");

        gulnara.get("/training/enrolments/" + enrolled.text("id"));

        // What a row is about can be asked once the row is sealed.
        var rows = "/trail?about=" + migrant + "&did=training.enrolment";
        assertThat(Soon.is(() -> dpo.get(rows).json().get("items").size() == 2)).isTrue();
    }

    @Test
    void whom_the_container_turns_away_is_in_the_trail() {
        var wanted = UUID.randomUUID().toString();

        assertThat(Api.as("farida.registrar").get("/requests/" + wanted).status())
                .isEqualTo(403);

        var row = dpo.get("/trail?who=" + PEOPLE.get("farida.registrar") + "&did=requests&refused=true")
                .json()
                .at("/items/0");
        assertThat(row.path("outcome").asText()).isEqualTo("refused");
        assertThat(row.path("action").asText()).isEqualTo("GET /api/v1/requests/id");
        assertThat(row.at("/records/0").asText()).isEqualTo(wanted);
    }

    @Test
    void who_was_not_let_in_or_brings_no_token_is_in_the_trail() {
        assertThat(Api.as("kanat.newcomer").get("/migrants").status()).isEqualTo(403);
        assertThat(Api.with(null).get("/migrants").status()).isEqualTo(401);
        assertThat(Api.with("garbage").get("/migrants").status()).isEqualTo(401);

        assertThat(dpo.get("/trail?who=0190d000-0000-7000-8000-000000000012&refused=true")
                        .json()
                        .at("/items/0/outcome")
                        .asText())
                .isEqualTo("refused");
        assertThat(dpo.get("/trail?who=anonymous&refused=true").json().get("items"))
                .hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    void the_trail_is_open_to_the_data_protection_officer_alone() {
        assertThat(dpo.get("/trail").status()).isEqualTo(200);
        assertThat(dpo.get("/trail/seals").json().get("sealed").asLong()).isPositive();
        assertThat(Api.as("daniyar.head").get("/trail").status()).isEqualTo(403);
        assertThat(Api.as("indira.supervisor").get("/trail/seals").status()).isEqualTo(403);
    }

    @Test
    void a_day_that_is_none_and_too_long_a_page_are_told() {
        assertThat(dpo.get("/trail?from=yesterday").status()).isEqualTo(422);
        assertThat(dpo.get("/trail?size=1000").status()).isEqualTo(422);
        assertThat(dpo.get("/trail?from=2026-01-01&to=2026-01-02").json().get("items"))
                .isEmpty();
    }
}
