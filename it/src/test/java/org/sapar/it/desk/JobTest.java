package org.sapar.it.desk;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.sapar.identity.Permission;

class JobTest {

    private final JsonNode realm = read();

    @Test
    void the_realm_gives_each_job_the_permissions_of_the_table() {
        assertThat(jobs()).isEqualTo(Arrays.stream(Job.values()).collect(toMap(Job::role, Job::permissions)));
    }

    @Test
    void the_table_in_the_documentation_says_the_same_as_the_realm() throws IOException {
        assertThat(documented()).isEqualTo(jobs());
    }

    /**
     * Whose staff the text of consent names, registry.register.note.consent: the diplomatic service, training centres.
     */
    @Test
    void the_register_is_open_to_those_whom_the_consent_names() {
        var readers = Arrays.stream(Job.values())
                .filter(job -> job.permissions().contains(Permission.REGISTRY_READ))
                .toList();

        assertThat(readers)
                .containsExactlyInAnyOrder(
                        Job.INTAKE,
                        Job.CONSULAR_OFFICER,
                        Job.PROTECTION_OFFICER,
                        Job.HEAD_OF_POST,
                        Job.TRAINING_REGISTRAR,
                        Job.TRAINING_MANAGER,
                        Job.SUPERVISOR,
                        Job.DPO);
    }

    @Test
    void tokens_of_the_pages_carry_every_permission() {
        var permissions = jobs().values().stream().flatMap(Set::stream).collect(toSet());

        assertThat(strings(realm.at("/scopeMappings/0/roles"))).containsAll(permissions);
    }

    @Test
    void sessions_end_at_the_login_server_after_the_agreed_times() {
        assertThat(realm.get("ssoSessionIdleTimeout").asInt()).isEqualTo(30 * 60);
        assertThat(realm.get("ssoSessionMaxLifespan").asInt()).isEqualTo(10 * 60 * 60);
        assertThat(realm.get("accessTokenLifespan").asInt()).isEqualTo(60 * 60);
        assertThat(realm.get("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm.get("refreshTokenMaxReuse").asInt()).isEqualTo(8);
    }

    @Test
    void the_account_that_watches_may_look_and_nothing_else() {
        assertThat(stream(realm.get("users")).map(user -> user.get("username").asText()))
                .containsExactly("service-account-sapar-service");
        assertThat(strings(realm.at("/users/0/clientRoles/realm-management"))).containsExactly("view-users");
        assertThat(realm.at("/users/0/realmRoles").isMissingNode()).isTrue();
        assertThat(strings(realm.at("/clientScopeMappings/realm-management/0/roles")))
                .containsExactly("view-users");
        var client = stream(realm.get("clients"))
                .filter(one -> one.get("clientId").asText().equals("sapar-service"))
                .findFirst()
                .orElseThrow();
        assertThat(client.get("fullScopeAllowed").asBoolean()).isFalse();
        assertThat(client.get("standardFlowEnabled").asBoolean()).isFalse();
        assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(client.get("secret").asText()).isEqualTo("${SAPAR_SERVICE_CLIENT_SECRET}");
    }

    private Map<String, Set<String>> jobs() {
        return stream(realm.at("/roles/realm"))
                .filter(role -> role.at("/composites/realm").isArray())
                .collect(toMap(role -> role.get("name").asText(), role -> strings(role.at("/composites/realm"))));
    }

    /** The first table of docs/security.md: a line for each permission, a column for each job. */
    private static Map<String, Set<String>> documented() throws IOException {
        var table = Files.readAllLines(Path.of("../docs/security.md")).stream()
                .dropWhile(line -> !line.startsWith("| permission |"))
                .takeWhile(line -> line.startsWith("|"))
                .map(JobTest::cells)
                .toList();
        var jobs = table.get(0);
        var may = new HashMap<String, Set<String>>();
        for (var row : table.subList(2, table.size())) {
            for (var column = 1; column < jobs.size(); column++) {
                var granted = may.computeIfAbsent(jobs.get(column), job -> new HashSet<>());
                if (row.get(column).equals("×")) {
                    granted.add(row.get(0));
                }
            }
        }
        return may;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|", -1))
                .map(cell -> cell.strip().replace("`", ""))
                .toList()
                .subList(0, (int) line.chars().filter(sign -> sign == '|').count() - 1);
    }

    private static Set<String> strings(JsonNode array) {
        return stream(array).map(JsonNode::asText).collect(toCollection(HashSet::new));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(new File("../docker/keycloak/realm.json"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
