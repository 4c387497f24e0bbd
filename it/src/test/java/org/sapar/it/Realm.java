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
import java.nio.file.Files;
import java.nio.file.Path;

/** The login server, as its administrator sees it. */
public final class Realm {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The client of the pages in docker/keycloak/realm.json. */
    private static final String PAGES = "/clients/0190d000-0000-7000-8000-000000000101";

    private Realm() {}

    /** Makes an account with the password of the demo. */
    public static void hire(String username, String job) {
        call("POST", "/users", """
                {"username": "%1$s", "enabled": true, "firstName": "Проба", "lastName": "%1$s", "emailVerified": true,
                 "email": "%1$s@sapar.example", "requiredActions": [],
                 "credentials": [{"type": "password", "value": "%2$s", "temporary": false}]}""".formatted(username, Api.PASSWORD));
        call("POST", "/users/" + id(username) + "/role-mappings/realm", "[" + call("GET", "/roles/" + job, null) + "]");
    }

    /** The id of an account. */
    public static String id(String username) {
        return call("GET", "/users?exact=true&username=" + username, null)
                .get(0)
                .get("id")
                .asText();
    }

    /** Takes a job away from somebody. */
    public static void withdraw(String id, String job) {
        call("DELETE", "/users/" + id + "/role-mappings/realm", "[" + call("GET", "/roles/" + job, null) + "]");
    }

    /** Ends all sign-ons of somebody. */
    public static void signOut(String id) {
        call("POST", "/users/" + id + "/logout", "{}");
    }

    /** Closes an account. */
    public static void disable(String id) {
        var account = (com.fasterxml.jackson.databind.node.ObjectNode) call("GET", "/users/" + id, null);
        call("PUT", "/users/" + id, account.put("enabled", false).toString());
    }

    /** How long tokens of the pages live from now on, in seconds; none for as long as the realm says. */
    public static void lifeOfTokens(String seconds) {
        call(
                "PUT",
                PAGES,
                "{\"clientId\": \"sapar-web\", \"attributes\": {\"access.token.lifespan\": \"" + seconds + "\"}}");
    }

    /** Sends a signal to the process of the login server: STOP or CONT. */
    public static void signal(String name) {
        var pids = RunningSystem.get().root().resolve("it/target/sapar/pids");
        try {
            var pid = Files.readAllLines(Path.of(pids.toString())).stream()
                    .map(line -> line.split(" "))
                    .filter(parts -> parts[2].equals("Keycloak"))
                    .reduce((first, last) -> last)
                    .orElseThrow()[0];
            if (new ProcessBuilder("kill", "-" + name, pid).start().waitFor() != 0) {
                throw new IllegalStateException("No signal for " + pid);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode call(String method, String path, String body) {
        var realm = RunningSystem.get().realm();
        var request = HttpRequest.newBuilder(URI.create(realm.replace("/realms/", "/admin/realms/") + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token(realm))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        var answer = send(request);
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return read(answer.body());
    }

    private static String token(String realm) {
        var form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + RunningSystem.get().secret("keycloak.admin");
        var request = HttpRequest.newBuilder(
                        URI.create(realm.replace("/realms/sapar", "/realms/master") + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return read(send(request).body()).get("access_token").asText();
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
    }
}
