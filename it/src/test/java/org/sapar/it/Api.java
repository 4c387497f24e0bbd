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

    private Api(String token) {
        this.token = token;
    }

    /** The interface with this token, or without one if it is null. */
    public static Api with(String token) {
        return new Api(token);
    }

    /** The interface as this person, with a token of the login server. */
    public static Api as(String username) {
        return new Api(TOKENS.computeIfAbsent(username, name -> token("sapar-demo-cli", name)));
    }

    /** A token for this person by way of a client of the login server. */
    public static String token(String client, String username) {
        return token(RunningSystem.get().realm(), client, username, PASSWORD);
    }

    /** Makes the login server know a client that has nothing to do with the application; no harm if it does. */
    public static void addClient(String client) {
        var realm = RunningSystem.get().realm();
        var admin = token(
                realm.replace("/realms/sapar", "/realms/master"),
                "admin-cli",
                "admin",
                RunningSystem.get().secret("keycloak.admin"));
        var answer = send(HttpRequest.newBuilder(URI.create(realm.replace("/realms/", "/admin/realms/") + "/clients"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + admin)
                .POST(BodyPublishers.ofString("{\"clientId\": \"" + client + "\", \"publicClient\": true,"
                        + " \"directAccessGrantsEnabled\": true, \"standardFlowEnabled\": false}")));
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

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Posts JSON; headers are name, value and so on. */
    public Answer post(String path, String body, String... headers) {
        return call("POST", path, body, headers);
    }

    public Answer call(String method, String path, String body, String... headers) {
        var request =
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(RunningSystem.get().url() + "/api/v1" + path))
                .header("Accept", "application/json")
                .header("Accept-Language", "en");
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
