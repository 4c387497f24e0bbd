package org.sapar.it.drill;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.sapar.it.Api;
import org.sapar.it.Api.Answer;
import org.sapar.it.Records;
import org.sapar.it.drill.Journal.Kind;

/**
 * Somebody at the window: registers a migrant, opens a request, takes it through all its steps, and begins with the
 * next. When there is no answer he does what the manual says: the same once more.
 */
final class Officer implements Runnable {

    /** What becomes of a certificate of return, and what has to be said with each step. */
    private static final List<Step> STEPS = List.of(
            new Step("TAKE_FEE", "\"reference\": \"K-12\""),
            new Step("ACCEPT", null),
            new Step("START", null),
            new Step("GRANT", null),
            new Step("PREPARE", "\"reference\": \"B-77\""),
            new Step("ISSUE", null));

    /** Answers of a system of which a part is away; with a sign-on that is away a token cannot be proved. */
    private static final Set<Integer> AWAY = Set.of(401, 403, 404, 500, 502, 503, 504);

    private static final int CONFLICT = 409;

    private static final int STALE = 412;

    private static final long PAUSE_MILLIS = 300;

    /** Twenty minutes of trying: what does not come back in that time does not come back. */
    private static final int MOST_TRIES = 4_000;

    private final Api api;

    private final Journal journal;

    private final AtomicBoolean goOn;

    private final Map<String, Integer> refused;

    private record Step(String action, String words) {

        String body() {
            return "{\"action\": \"" + action + "\"" + (words == null ? "" : ", " + words) + "}";
        }
    }

    Officer(String username, Journal journal, AtomicBoolean goOn, Map<String, Integer> refused) {
        this.api = Api.as(username);
        this.journal = journal;
        this.goOn = goOn;
        this.refused = refused;
    }

    @Override
    public void run() {
        while (goOn.get()) {
            var migrant = made(Kind.MIGRANT, "/migrants", Records.migrant());
            var request = made(
                    Kind.REQUEST, "/requests", Records.request(migrant.get("id").asText(), "RTN-A"));
            for (var step : STEPS) {
                request = perform(request, step);
            }
        }
    }

    /** The id is born here, so that the call may be made as often as it takes. */
    private JsonNode made(Kind kind, String path, String body) {
        var id = UUID.randomUUID().toString();
        journal.attempt(kind, id);
        var answer = insist(() -> api.post(path, body, "Idempotency-Key", id));
        if (answer.status() != 200 && answer.status() != 201) {
            throw new IllegalStateException(path + " " + id + ": " + answer.status() + " " + answer.body());
        }
        journal.acknowledge(kind, id);
        return answer.json();
    }

    /** A step names the version that was seen; if it was taken although no answer came, the file says so. */
    private JsonNode perform(JsonNode request, Step step) {
        var id = request.get("id").asText();
        var path = "/requests/" + id;
        var name = id + " " + step.action();
        var tag = "\"" + request.get("version").asText() + "\"";
        journal.attempt(Kind.ACTION, name);
        var answer = insist(() -> api.post(path + "/actions", step.body(), "If-Match", tag));
        if (answer.status() == STALE || answer.status() == CONFLICT) {
            var now = insist(() -> api.get(path));
            if (now.status() != 200 || !step.action().equals(last(now.json()))) {
                throw new IllegalStateException(name + ": " + answer.body() + now.body());
            }
            return now.json();
        }
        if (answer.status() != 200) {
            throw new IllegalStateException(name + ": " + answer.status() + " " + answer.body());
        }
        journal.acknowledge(Kind.ACTION, name);
        return answer.json();
    }

    /** The action that was taken last. */
    private static String last(JsonNode request) {
        var steps = request.get("steps");
        return steps.get(steps.size() - 1).path("action").asText();
    }

    private Answer insist(Supplier<Answer> call) {
        for (int attempt = 1; attempt < MOST_TRIES; attempt++) {
            try {
                var answer = call.get();
                if (!AWAY.contains(answer.status())) {
                    return answer;
                }
                refused.merge(String.valueOf(answer.status()), 1, Integer::sum);
            } catch (UncheckedIOException gone) {
                refused.merge("no answer", 1, Integer::sum);
            }
            pause();
        }
        throw new IllegalStateException("The system does not come back");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
