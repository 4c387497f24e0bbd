package org.sapar.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What production is made of: one door, on this machine until told otherwise, and no password that somebody knows. */
class ComposeTest {

    private static final Path DOCKER = Path.of("../docker");

    private final String compose = read("compose.yaml");

    private final Map<String, String> services = Pattern.compile(
                    "(?ms)^  (\\w+):\n    <<: \\*service\n(.*?)(?=^  \\w+:\n    <<|^\\w)")
            .matcher(compose)
            .results()
            .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));

    @Test
    void there_are_four() {
        assertThat(services).containsOnlyKeys("db", "keycloak", "app", "proxy");
    }

    @Test
    void only_the_proxy_is_reached_from_outside_and_by_default_from_here() {
        services.forEach((name, service) ->
                assertThat(service.contains("ports:")).as(name).isEqualTo(name.equals("proxy")));
        assertThat(services.get("proxy")).contains("${SAPAR_BIND:-127.0.0.1}:", "${SAPAR_CONSOLE_BIND:-127.0.0.1}:");
        assertThat(services.get("db")).contains("networks: [data]");
        assertThat(compose).contains("data: {internal: true}");
    }

    @Test
    void nobody_is_root_or_may_become_it() {
        assertThat(compose).contains("read_only: true", "cap_drop: [ALL]", "no-new-privileges:true");
        assertThat(services.keySet())
                .allSatisfy(name -> assertThat(read(Map.of("db", "mariadb").getOrDefault(name, name) + "/Dockerfile"))
                        .contains("USER 10001"));
    }

    @Test
    void each_says_how_it_is_and_what_it_may_take() {
        assertThat(services.values())
                .allSatisfy(service -> assertThat(service).contains("healthcheck:", "mem_limit:", "pids_limit:"));
    }

    /** Or nobody would see the page that says so. */
    @Test
    void the_proxy_goes_on_letting_people_in_while_the_database_is_away() {
        assertThat(read("proxy/haproxy.cfg"))
                .contains("option httpchk GET /public/health/live")
                .doesNotContain("httpchk GET /public/health/ready");
        assertThat(services.get("app")).contains("/public/health/ready");
    }

    @Test
    void no_password_stands_in_a_file_of_ours() {
        assertThat(compose + read("env.example"))
                .doesNotContainPattern("(?m)^ *[A-Z_]*(PASSWORD|SECRET|TOKEN)[A-Z_]* *[:=]");
    }

    @Test
    void no_image_is_fetched_from_an_address() {
        assertThat(services.values())
                .allSatisfy(service -> assertThat(service).containsPattern("image: sapar-\\w+:\\$\\{SAPAR_VERSION"));
    }

    @Test
    void nothing_of_the_demo_is_in_an_image() {
        assertThat(read("build.sh")).doesNotContain("realm-demo");
        assertThat(read("app/entrypoint.sh")).doesNotContain("sapar.demo", "sapar.clock");
        assertThat(compose).doesNotContain("SAPAR_OTP", "SAPAR_SECOND_FACTOR", "SAPAR_DEMO");
    }

    private static String read(String name) {
        try {
            return Files.readString(DOCKER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
