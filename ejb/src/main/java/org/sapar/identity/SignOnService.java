package org.sapar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;

/**
 * Asks Keycloak about people, as a client of its own ({@code sapar-service}) that may look and nothing else.
 *
 * <p>Calls are short: what is not answered within seconds counts as not answered.
 */
@ApplicationScoped
public class SignOnService {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final int NOT_FOUND = 404;

    private static final String REALM = setting("SAPAR_OIDC_PROVIDER_URL", "http://localhost:8180/realms/sapar");

    /** To whom tokens and messages have to be made out. */
    static final String AUDIENCE = setting("SAPAR_OIDC_CLIENT_ID", "sapar-web");

    private static final String CLIENT = setting("SAPAR_SERVICE_CLIENT_ID", "sapar-service");

    private static final String SECRET = setting("SAPAR_SERVICE_CLIENT_SECRET", "");

    /** A token is asked for anew when half of a minute, the shortest that realms give out, is over. */
    private static final long FRESH_NANOS = Duration.ofSeconds(30).toNanos();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Token token;

    private volatile Trust trust;

    private record Token(String text, long nanos) {}

    /**
     * What Keycloak says of somebody.
     *
     * @param enabled whether the account is open
     * @param permissions all realm roles that the person has, those by way of jobs and groups among them
     * @param sessions numbers of the sign-ons that are open
     */
    public record Said(boolean enabled, Set<String> permissions, Set<String> sessions) {

        static final Said NOBODY = new Said(false, Set.of(), Set.of());
    }

    /** Nobody is there who could answer. */
    static final class Silence extends IOException {

        private static final long serialVersionUID = 1L;

        Silence(IOException cause) {
            super(cause.toString(), cause);
        }
    }

    /**
     * By what messages of the service are known to be its own.
     *
     * @param nanos when this was asked
     */
    record Trust(String issuer, VerificationKeyResolver keys, long nanos) {}

    /** The name and the keys of the service, asked once. */
    Trust trust() throws IOException {
        var known = trust;
        return known == null ? trustAnew() : known;
    }

    /** Whether it is worth asking for keys again; not each time that somebody sends us rubbish. */
    boolean isStale(Trust known) {
        return System.nanoTime() - known.nanos() > FRESH_NANOS;
    }

    Trust trustAnew() throws IOException {
        var about = get(REALM + "/.well-known/openid-configuration", false)
                .orElseThrow(() -> new IOException("Keycloak has no such realm"))
                .asJsonObject();
        var keys = get(about.getString("jwks_uri"), false).orElseThrow(() -> new IOException("Keycloak has no keys"));
        try {
            var resolver = new JwksVerificationKeyResolver(new JsonWebKeySet(keys.toString()).getJsonWebKeys());
            trust = new Trust(about.getString("issuer"), resolver, System.nanoTime());
            return trust;
        } catch (JoseException unreadable) {
            throw new IOException("Keycloak's keys cannot be read", unreadable);
        }
    }

    /** Whether there is an account to ask with. */
    public boolean isSetUp() {
        return !SECRET.isEmpty();
    }

    /**
     * Asks about one person; somebody who is not there any more has no rights.
     *
     * @throws Silence if the service cannot be reached
     * @throws IOException if there is no answer about this person, or none that can be read
     */
    public Said ask(String sub) throws IOException {
        var person = REALM.replace("/realms/", "/admin/realms/") + "/users/" + encode(sub);
        var account = get(person, true);
        if (account.isEmpty() || !account.get().asJsonObject().getBoolean("enabled", false)) {
            return Said.NOBODY;
        }
        return new Said(
                true,
                strings(get(person + "/role-mappings/realm/composite", true), "name"),
                strings(get(person + "/sessions", true), "id"));
    }

    private Optional<JsonStructure> get(String address, boolean asOurselves) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(address));
        var answer = send(asOurselves ? request.header("Authorization", "Bearer " + token()) : request);
        if (answer.status() == NOT_FOUND) {
            return Optional.empty();
        }
        return Optional.of(read(answer));
    }

    private synchronized String token() throws IOException {
        if (token == null || System.nanoTime() - token.nanos() > FRESH_NANOS) {
            var form = "grant_type=client_credentials&client_id=" + encode(CLIENT) + "&client_secret=" + encode(SECRET);
            var answer = send(HttpRequest.newBuilder(URI.create(REALM + "/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form)));
            token = new Token(((JsonObject) read(answer)).getString("access_token"), System.nanoTime());
        }
        return token.text();
    }

    private record Answer(int status, String body) {}

    private Answer send(HttpRequest.Builder request) throws IOException {
        try {
            var answer = client.send(
                    request.timeout(PATIENCE)
                            .header("Accept", "application/json")
                            .build(),
                    BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (ConnectException | HttpConnectTimeoutException nobody) {
            throw new Silence(nobody);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static JsonStructure read(Answer answer) throws IOException {
        if (answer.status() != 200) {
            throw new IOException("Keycloak answers " + answer.status());
        }
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.read();
        } catch (JsonException unreadable) {
            throw new IOException("Keycloak's answer cannot be read", unreadable);
        }
    }

    private static Set<String> strings(Optional<JsonStructure> list, String member) {
        return list.map(JsonStructure::asJsonArray).orElse(JsonArray.EMPTY_JSON_ARRAY).stream()
                .map(one -> one.asJsonObject().getString(member))
                .collect(Collectors.toSet());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String setting(String name, String otherwise) {
        var value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
