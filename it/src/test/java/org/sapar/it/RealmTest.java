package org.sapar.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The production realm: each option of Keycloak that has been a way in is off, and stays off. */
class RealmTest {

    private static final Path KEYCLOAK = Path.of("../docker/keycloak");

    /** What Keycloak brings, and the only client that people sign on for. */
    private static final Set<String> CLIENTS = Set.of("admin-cli", "sapar-web");

    /** Clients that act on their own account. */
    private static final Set<String> SERVICES = Set.of("sapar-service");

    private final JsonNode realm = read("realm.json");

    private final JsonNode web = client("sapar-web");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registrationAllowed",
                "resetPasswordAllowed",
                "rememberMe",
                "editUsernameAllowed",
                "loginWithEmailAllowed",
                "organizationsEnabled",
                "otpPolicyCodeReusable"
            })
    void what_nobody_needs_is_off(String option) {
        assertThat(realm.path(option).isBoolean()).isTrue();
        assertThat(realm.path(option).booleanValue()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bruteForceProtected",
                "eventsEnabled",
                "adminEventsEnabled",
                "adminEventsDetailsEnabled",
                "revokeRefreshToken",
                "offlineSessionMaxLifespanEnabled"
            })
    void what_protects_is_on(String option) {
        assertThat(realm.path(option).booleanValue()).isTrue();
    }

    @Test
    void times_are_short() {
        assertThat(realm.path("accessCodeLifespan").intValue()).isBetween(1, 60);
        assertThat(realm.path("accessTokenLifespan").intValue()).isBetween(1800, 3600);
        assertThat(realm.path("ssoSessionIdleTimeout").intValue()).isBetween(1, 1800);
        assertThat(realm.path("ssoSessionMaxLifespan").intValue()).isBetween(1, 36_000);
        assertThat(realm.path("offlineSessionMaxLifespan").intValue()).isBetween(1, 36_000);
    }

    @Test
    void a_refresh_token_is_used_once_and_by_the_calls_of_that_moment() {
        assertThat(realm.path("refreshTokenMaxReuse").isInt()).isTrue();
        assertThat(realm.path("refreshTokenMaxReuse").intValue()).isBetween(0, 8);
    }

    @Test
    void passwords_do_not_travel_in_the_open() {
        assertThat(realm.path("sslRequired").asText()).isIn("external", "all");
    }

    @Test
    void few_wrong_passwords_make_one_wait() {
        assertThat(realm.path("failureFactor").intValue()).isBetween(1, 10);
        assertThat(realm.path("passwordPolicy").asText()).contains("length(", "notUsername");
    }

    @Test
    void everybody_has_a_second_factor() {
        assertThat(requirements("browser")).containsEntry("forms", "ALTERNATIVE");
        assertThat(requirements("forms"))
                .containsEntry("auth-username-password-form", "REQUIRED")
                .containsEntry("auth-otp-form", "${SAPAR_OTP:REQUIRED}");
        assertThat(requirements("direct grant")).containsEntry("direct-grant-validate-otp", "${SAPAR_OTP:REQUIRED}");
        var totp = stream(realm.path("requiredActions"))
                .filter(action -> action.path("alias").asText().equals("CONFIGURE_TOTP"))
                .findFirst()
                .orElseThrow();
        assertThat(totp.path("enabled").booleanValue()).isTrue();
        assertThat(totp.path("defaultAction").asText()).isEqualTo("${SAPAR_SECOND_FACTOR:true}");
    }

    @Test
    void in_the_browser_nothing_else_lets_one_in() {
        assertThat(requirements("browser").keySet()).containsExactlyInAnyOrder("auth-cookie", "forms");
        assertThat(realm.has("browserFlow") || realm.has("directGrantFlow")).isFalse();
        assertThat(realm.has("identityProviders")).isFalse();
    }

    @Test
    void clients_are_those_known_here() {
        assertThat(names(realm.path("clients"), "clientId"))
                .containsAll(CLIENTS)
                .isSubsetOf(Stream.of(CLIENTS, SERVICES).flatMap(Set::stream).toList());
        assertThat(client("admin-cli").path("enabled").booleanValue()).isFalse();
    }

    @Test
    void no_client_goes_past_the_page_of_the_sign_on() {
        assertThat(stream(realm.path("clients")))
                .allSatisfy(client -> assertThat(
                                Stream.of("implicitFlowEnabled", "directAccessGrantsEnabled", "fullScopeAllowed"))
                        .allSatisfy(option -> {
                            assertThat(client.path(option).isBoolean())
                                    .as("%s says %s", client.path("clientId"), option)
                                    .isTrue();
                            assertThat(client.path(option).booleanValue())
                                    .as("%s: %s", client.path("clientId"), option)
                                    .isFalse();
                        }));
    }

    @Test
    void only_services_that_are_named_act_on_their_own_account() {
        assertThat(stream(realm.path("clients"))).allSatisfy(client -> {
            var service = SERVICES.contains(client.path("clientId").asText());
            assertThat(client.path("serviceAccountsEnabled").booleanValue()).isEqualTo(service);
            assertThat(service && client.path("standardFlowEnabled").booleanValue())
                    .isFalse();
        });
    }

    @Test
    void the_way_back_leads_here_only() {
        assertThat(texts(web.path("redirectUris"))).containsExactly("${SAPAR_PUBLIC_URL}/*");
        assertThat(web.at("/attributes/post.logout.redirect.uris").asText()).isEqualTo("${SAPAR_PUBLIC_URL}/*");
        assertThat(texts(web.path("webOrigins"))).isEmpty();
    }

    @Test
    void the_application_proves_itself_twice() {
        assertThat(web.path("publicClient").booleanValue()).isFalse();
        assertThat(web.path("secret").asText()).isEqualTo("${SAPAR_OIDC_CLIENT_SECRET}");
        assertThat(web.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
    }

    @Test
    void nobody_has_an_account_but_the_first_administrator() {
        assertThat(stream(realm.path("users"))).allSatisfy(user -> {
            assertThat(user.path("serviceAccountClientId").asText()).isIn(SERVICES);
            assertThat(user.has("credentials")).isFalse();
        });
        var users = read("first-administrator.json").path("users");
        assertThat(users.size()).isEqualTo(1);
        var password = users.at("/0/credentials/0");
        assertThat(password.path("value").asText()).isEqualTo("${SAPAR_FIRST_ADMINISTRATOR_PASSWORD}");
        assertThat(password.path("temporary").booleanValue()).isTrue();
        assertThat(texts(users.at("/0/requiredActions"))).contains("UPDATE_PASSWORD", "CONFIGURE_TOTP");
        assertThat(texts(users.at("/0/realmRoles"))).containsExactlyInAnyOrder("default-roles-sapar", "sysadmin");
    }

    @Test
    void features_that_nobody_uses_are_compiled_out() throws IOException {
        var off = Files.readString(KEYCLOAK.resolve("keycloak.conf"))
                .lines()
                .filter(line -> line.startsWith("features-disabled="))
                .flatMap(line -> Stream.of(line.substring(line.indexOf('=') + 1).split(",")))
                .toList();
        assertThat(off)
                .contains(
                        "authorization",
                        "ciba",
                        "device-flow",
                        "impersonation",
                        "organization",
                        "par",
                        "token-exchange-standard");
    }

    private Map<String, String> requirements(String flow) {
        return stream(realm.path("authenticationFlows"))
                .filter(one -> one.path("alias").asText().equals(flow))
                .flatMap(one -> stream(one.path("authenticationExecutions")))
                .collect(Collectors.toMap(
                        step -> step.path("authenticatorFlow").booleanValue()
                                ? step.path("flowAlias").asText()
                                : step.path("authenticator").asText(),
                        step -> step.path("requirement").asText()));
    }

    private JsonNode client(String id) {
        return stream(realm.path("clients"))
                .filter(one -> one.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> names(JsonNode array, String field) {
        return stream(array).map(one -> one.path(field).asText()).collect(Collectors.toSet());
    }

    private static List<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode read(String name) {
        try {
            return new ObjectMapper().readTree(new File(KEYCLOAK.toFile(), name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
