package org.sapar.it.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.sapar.it.Api;
import org.sapar.it.RunningSystem;

/** Calls over HTTP, with a token. */
final class Outside {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final Set<Integer> REFUSALS = Set.of(409, 422, 503);

    private static String token;

    private Outside() {}

    /** Does so many calls at once. */
    static <T> Series run(int users, List<T> tasks, Load.Job<T> call) throws Exception {
        token = Api.token("sapar-demo-cli", "aida.intake");
        return Load.run(users, tasks, () -> call);
    }

    static List<Found> get(String path, String parameter, String value) throws IOException, InterruptedException {
        var query = "?" + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(api(path + query)).header("Authorization", "Bearer " + token));
    }

    static List<Found> post(String path, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(api(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** The smallest answer of the server, without a token. */
    static List<Found> hello() throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(Inside.hello()));
    }

    private static URI api(String path) {
        return URI.create(RunningSystem.get().url() + "/api/v1" + path);
    }

    /** Null when a rule stands in the way, or nobody had time; whatever else goes wrong ends the measuring. */
    private static List<Found> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = CLIENT.send(request.header("Accept", "application/json").build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 400 && !REFUSALS.contains(answer.statusCode())) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return answer.statusCode() < 300 ? List.of() : null;
    }
}
