package org.sapar.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.sapar.it.Api;
import org.sapar.it.ApiTest;
import org.sapar.it.RawHttp;
import org.sapar.it.RunningSystem;
import org.sapar.it.Soon;

/** Tokens that somebody made or changed open nothing. */
class TokenIT extends ApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String AUDIENCE = """
            , "protocolMappers": [{"name": "audience", "protocol": "openid-connect",
               "protocolMapper": "oidc-audience-mapper",
               "config": {"included.client.audience": "sapar-web", "access.token.claim": "true"}}%s]""";

    private final String good = Api.token("sapar-demo-cli", "bakyt.officer");

    @Test
    void the_token_that_the_others_are_made_of_is_good() {
        assertThat(status(good)).isEqualTo(200);
    }

    @Test
    void a_token_that_was_changed_or_signed_by_another_key_opens_nothing() throws Exception {
        assertThat(refused())
                .allSatisfy((kind, token) -> assertThat(status(token)).as(kind).isEqualTo(401));
    }

    @Test
    void no_single_bit_of_a_token_can_be_changed() {
        var parts = good.split("\\.");
        for (var part = 0; part < 3; part++) {
            for (var place : new int[] {0, parts[part].length() / 2, parts[part].length() - 3}) {
                var changed = parts.clone();
                changed[part] = flipped(parts[part], place);
                assertThat(status(String.join(".", changed)))
                        .as("part %d at %d", part, place)
                        .isEqualTo(401);
            }
        }
    }

    @Test
    void a_token_of_another_realm_opens_nothing() {
        assertThat(status(Api.admin())).isEqualTo(401);
    }

    @Test
    void a_token_opens_nothing_before_its_time_or_after_it() {
        Api.addClient("it-later", mapped(mapper("nbf", "4102444800")));
        Api.addClient("it-short", mapped("") + ", \"attributes\": {\"access.token.lifespan\": \"1\"}");

        assertThat(status(Api.token("it-later", "bakyt.officer"))).isEqualTo(401);

        var brief = Api.token("it-short", "bakyt.officer");
        assertThat(Soon.is(() -> status(brief) == 401)).isTrue();
    }

    /** An address stands in logs and histories, and somebody else may have written it. */
    @Test
    void a_token_in_the_address_opens_neither_a_page_nor_the_interface() {
        var page = RawHttp.send("GET /requests/requests.xhtml?access_token=" + good, "Accept: text/html");
        var call = RawHttp.send("GET /api/v1/migrants?access_token=" + good, "Accept: application/json");

        assertThat(page.status()).isEqualTo(302);
        assertThat(page.headers().get("location")).contains("/realms/sapar/protocol/openid-connect/auth");
        assertThat(call.status()).isEqualTo(401);
    }

    private Map<String, String> refused() throws GeneralSecurityException, IOException, InterruptedException {
        var stranger = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        var tokens = new LinkedHashMap<String, String>();
        tokens.put("no algorithm", unsigned("none"));
        tokens.put("no algorithm, in other letters", unsigned("NoNe"));
        tokens.put("no algorithm, with the signature", unsigned("none") + good.split("\\.")[2]);
        tokens.put("no signature", good.substring(0, good.lastIndexOf('.') + 1));
        tokens.put("the public key as a secret", byPublicKey());
        tokens.put("another key under the known name", by(stranger, header -> header));
        tokens.put("an unknown key", by(stranger, header -> header.put("kid", "stranger")));
        tokens.put("a key that comes along", by(stranger, header -> header.put("jku", "http://127.0.0.1:1/keys")));
        tokens.put("a key out of a file", by(stranger, header -> header.put("kid", "../../../../dev/null")));
        tokens.put("a long one", good + "A".repeat(20_000));
        tokens.put("a great many dots", ".".repeat(5_000));
        tokens.put("nothing of the kind", "null");
        return tokens;
    }

    /** Too long for a header, so that the server does not even look. */
    @Test
    void a_token_of_a_hundred_kilobytes_is_too_long() {
        var answer = RawHttp.send("GET /api/v1/migrants", "Authorization: Bearer " + "A".repeat(100_000));

        assertThat(answer.status()).isIn(400, 431);
    }

    private String unsigned(String algorithm) throws IOException {
        return encode(header().put("alg", algorithm).toString()) + "." + good.split("\\.")[1] + ".";
    }

    private String byPublicKey() throws GeneralSecurityException, IOException, InterruptedException {
        var realm = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(RunningSystem.get().realm()))
                                .build(),
                        BodyHandlers.ofString());
        var key = JSON.readTree(realm.body()).get("public_key").asText();
        var content = encode(header().put("alg", "HS256").toString()) + "." + good.split("\\.")[1];
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(key), "HmacSHA256"));
        return content + "." + encode(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
    }

    private String by(KeyPair pair, UnaryOperator<ObjectNode> told) throws GeneralSecurityException, IOException {
        var content = encode(told.apply(header()).toString()) + "." + good.split("\\.")[1];
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(pair.getPrivate());
        signature.update(content.getBytes(StandardCharsets.UTF_8));
        return content + "." + encode(signature.sign());
    }

    private ObjectNode header() throws IOException {
        return (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(good.split("\\.")[0]));
    }

    private static String flipped(String part, int place) {
        var bytes = Base64.getUrlDecoder().decode(part);
        bytes[Math.min(place * 3 / 4, bytes.length - 1)] ^= 1;
        return encode(bytes);
    }

    private static String encode(String text) {
        return encode(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String mapped(String more) {
        return AUDIENCE.formatted(more);
    }

    private static String mapper(String claim, String value) {
        return ", {\"name\": \"" + claim + "\", \"protocol\": \"openid-connect\","
                + " \"protocolMapper\": \"oidc-hardcoded-claim-mapper\", \"config\": {\"claim.name\": \"" + claim
                + "\", \"claim.value\": \"" + value
                + "\", \"jsonType.label\": \"long\", \"access.token.claim\": \"true\"}}";
    }

    private static int status(String token) {
        return Api.with(token).get("/migrants?size=1").status();
    }
}
