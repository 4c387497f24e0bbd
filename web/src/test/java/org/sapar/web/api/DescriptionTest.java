package org.sapar.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    private static final String SCHEMA = "mp.openapi.schema.";

    @Test
    void the_constants_that_are_described_are_those_of_the_features() throws Exception {
        var settings = settings();
        var described = settings.stringPropertyNames().stream()
                .filter(key -> key.startsWith(SCHEMA))
                .toList();
        assertThat(described).isNotEmpty();
        for (var key : described) {
            var constants = Class.forName(key.substring(SCHEMA.length())).getEnumConstants();
            var schema = new Json().getContext(List.class).readTree(settings.getProperty(key));
            assertThat(schema.get("enum"))
                    .as(key)
                    .extracting(one -> one.asText())
                    .containsExactlyElementsOf(
                            Arrays.stream(constants).map(String::valueOf).toList());
        }
    }

    private static Properties settings() throws IOException {
        var settings = new Properties();
        try (var reader = new InputStreamReader(
                DescriptionTest.class.getResourceAsStream("/META-INF/microprofile-config.properties"),
                StandardCharsets.UTF_8)) {
            settings.load(reader);
        }
        return settings;
    }
}
