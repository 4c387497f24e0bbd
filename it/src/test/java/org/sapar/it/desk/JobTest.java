package org.sapar.it.desk;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class JobTest {

    @Test
    void the_realm_gives_each_job_the_permissions_of_the_table() throws IOException {
        var realm = new ObjectMapper().readTree(new File("../docker/keycloak/realm.json"));

        assertThat(jobs(realm)).isEqualTo(Arrays.stream(Job.values()).collect(toMap(Job::role, Job::permissions)));
    }

    private static Map<String, Set<String>> jobs(JsonNode realm) {
        return stream(realm.at("/roles/realm"))
                .filter(role -> role.at("/composites/realm").isArray())
                .collect(toMap(
                        role -> role.get("name").asText(),
                        role -> stream(role.at("/composites/realm"))
                                .map(JsonNode::asText)
                                .collect(toSet())));
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
