package org.sapar.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The interface for machines, as one person calls it. */
public final class Api {

    /** Of all demo accounts. */
    public static final String PASSWORD = "sapar-demo";

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private final String token;

    private final String language;

    private Api(String token, String language) {
        this.token = token;
        this.language = language;
    }

    /** The interface with this token, or without one if it is null. */
    public static Api with(String token) {
        return new Api(token, "en");
    }

    /** The interface as this person, with a token of the login server. */
    public static Api as(String username) {
        return with(TOKENS.computeIfAbsent(username, name -> token("sapar-demo-cli", name)));
    }

    /** The same, asking for this language. */
    public Api in(String accepted) {
        return new Api(token, accepted);
    }

    /** A token for this person by way of a client of the login server. */
    public static String token(String client, String username) {
        return token(RunningSystem.get().realm(), client, username, PASSWORD);
    }

    /** A token of the administrator of the login server. */
    public static String admin() {
        return token(
                RunningSystem.get().realm().replace("/realms/sapar", "/realms/master"),
                "admin-cli",
                "admin",
                RunningSystem.get().secret("keycloak.admin"));
    }

    /** Makes the login server know a client that has nothing to do with the application; no harm if it does. */
    public static void addClient(String client) {
        addClient(client, "");
    }

    /**
     * The same with more settings.
     *
     * @param settings members of the client's JSON, each with a comma before it
     */
    public static void addClient(String client, String settings) {
        var realm = RunningSystem.get().realm();
        var answer = send(HttpRequest.newBuilder(URI.create(realm.replace("/realms/", "/admin/realms/") + "/clients"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + admin())
                .POST(BodyPublishers.ofString("{\"clientId\": \"" + client + "\", \"publicClient\": true,"
                        + " \"directAccessGrantsEnabled\": true, \"standardFlowEnabled\": false" + settings + "}")));
        if (answer.status() != 201 && answer.status() != 409) {
            throw new IllegalStateException("No client " + client + ": " + answer.body());
        }
    }

    private static String token(String realm, String client, String username, String password) {
        var form = "grant_type=password&client_id=" + client + "&username=" + username + "&password=" + password;
        var answer = send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.status() != 200) {
            throw new IllegalStateException("No token for " + username + ": " + answer.body());
        }
        return answer.json().get("access_token").asText();
    }

    /** What came back. */
    public record Answer(int status, String body, java.net.http.HttpHeaders headers) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(body, e);
            }
        }

        public String header(String name) {
            return headers.firstValue(name).orElse(null);
        }

        public String text(String member) {
            return json().path(member).asText();
        }
    }

    /** Headers are name, value and so on; they stand in the place of the usual ones. */
    public Answer get(String path, String... headers) {
        return send(with(request(path), headers).GET());
    }

    /** Posts JSON; headers are name, value and so on. */
    public Answer post(String path, String body, String... headers) {
        return call("POST", path, body, headers);
    }

    public Answer call(String method, String path, String body, String... headers) {
        var request = request(path).setHeader("Content-Type", "application/json");
        return send(with(request, headers).method(method, BodyPublishers.ofString(body)));
    }

    /** Posts what is no text, such as a picture. */
    public Answer post(String path, byte[] body, String type, String... headers) {
        var request = request(path).setHeader("Content-Type", type);
        return send(with(request, headers).POST(BodyPublishers.ofByteArray(body)));
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        for (var place = 0; place < headers.length; place += 2) {
            request.setHeader(headers[place], headers[place + 1]);
        }
        return request;
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(RunningSystem.get().url() + "/api/v1" + path))
                .header("Accept", "application/json")
                .header("Accept-Language", language);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), answer.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
