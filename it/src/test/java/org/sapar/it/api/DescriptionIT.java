package org.sapar.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sapar.it.ApiTest;
import org.sapar.it.RunningSystem;

/** The description of the interface is complete, its examples fit, and the manual names the same calls. */
class DescriptionIT extends ApiTest {

    private static final String PDF = "application/pdf";

    private static final String JPEG = "image/jpeg";

    private static final String TABLE = "application/octet-stream";

    /** A call of curl in the manual, up to the next one. */
    private static final Pattern CALL = Pattern.compile("(?ms)^sapar (.*?)(?=^sapar |^```|^[A-Z]+=)");

    private static final Pattern ADDRESS = Pattern.compile("\\$API([^\\s?]*)");

    private static final Map<String, String> NAMED = Map.of("$ID", "{id}", "$REQUEST", "{id}", "$SESSION", "{id}");

    private final JsonNode description = description();

    @Test
    void every_operation_says_what_it_does_and_how_it_is_refused() {
        var missing = new ArrayList<String>();
        var ids = new ArrayList<String>();
        operations().forEach((call, operation) -> {
            ids.add(operation.path("operationId").asText());
            for (var member : List.of("operationId", "summary", "tags")) {
                if (operation.path(member).isMissingNode()
                        || operation.path(member).isEmpty()
                                && operation.path(member).asText().isBlank()) {
                    missing.add(call + " has no " + member);
                }
            }
            operation.get("responses").properties().forEach(response -> {
                var type = response.getKey().compareTo("400") < 0 ? good(operation) : "application/problem+json";
                if (response.getValue()
                        .at("/content/" + type.replace("/", "~1") + "/schema")
                        .isMissingNode()) {
                    missing.add(call + " has no schema for " + response.getKey());
                }
            });
            for (var status : List.of("400", "401", "403", "429", "500")) {
                if (!operation.get("responses").has(status)) {
                    missing.add(call + " does not tell of " + status);
                }
            }
        });
        assertThat(missing).isEmpty();
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(15);
        assertThat(description.at("/components/securitySchemes/token/scheme").asText())
                .isEqualTo("bearer");
        assertThat(description.at("/security/0").has("token")).isTrue();
    }

    @Test
    void every_example_is_there_and_fits_its_schema() {
        var wrong = new ArrayList<String>();
        operations().forEach((call, operation) -> {
            if (operation.has("requestBody")
                    && !operation.at("/requestBody/content").has(JPEG)) {
                check(wrong, call + " request", operation.at("/requestBody/content/application~1json"));
            }
            var good = operation.get("responses").has("201") ? "201" : "200";
            if (good(operation).equals("application/json")) {
                check(wrong, call + " response", operation.at("/responses/" + good + "/content/application~1json"));
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_manual_names_the_calls_that_there_are() throws IOException {
        var manual = Files.readString(RunningSystem.get().root().resolve("docs/api.md"));
        var named = new TreeSet<String>();
        CALL.matcher(manual).results().map(call -> call.group(1)).forEach(call -> {
            var address = ADDRESS.matcher(call);
            assertThat(address.find()).as(call).isTrue();
            named.add(method(call) + " " + path(address.group(1)));
        });

        assertThat(named).isEqualTo(operations().keySet());
    }

    /** As curl chooses it. */
    private static String method(String call) {
        if (call.contains("-X ")) {
            return call.replaceFirst("(?s).*-X ([A-Z]+).*", "$1");
        }
        return call.contains("-d ") && !call.contains("-G ") ? "POST" : "GET";
    }

    private static String path(String path) {
        var plain = path.replaceAll("/[0-9a-f]{8}-[0-9a-f-]{27}", "/{id}");
        for (var name : NAMED.entrySet()) {
            plain = plain.replace(name.getKey(), name.getValue());
        }
        return plain;
    }

    /** Papers come as they are printed, pictures as they are kept, everything else as JSON. */
    private static String good(JsonNode operation) {
        var content = operation.at("/responses/200/content");
        return List.of(PDF, TABLE, JPEG).stream()
                .filter(content::has)
                .findFirst()
                .orElse("application/json");
    }

    private Map<String, JsonNode> operations() {
        var operations = new TreeMap<String, JsonNode>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> operation.getValue().has("responses"))
                        .forEach(operation -> operations.put(
                                operation.getKey().toUpperCase(Locale.ROOT) + " "
                                        + path.getKey().replaceFirst("/api/v1", ""),
                                operation.getValue())));
        return operations;
    }

    private void check(List<String> wrong, String place, JsonNode media) {
        if (!media.has("example")) {
            wrong.add(place + " has no example");
            return;
        }
        fit(wrong, place, media.get("schema"), media.get("example"));
    }

    private void fit(List<String> wrong, String place, JsonNode schema, JsonNode value) {
        var known =
                schema.has("$ref") ? description.at(schema.get("$ref").asText().substring(1)) : schema;
        var type = known.path("type").isArray()
                ? known.at("/type/0").asText()
                : known.path("type").asText();
        var fits = switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> true;
        };
        if (!fits) {
            wrong.add(place + " is no " + type + " but " + value);
        }
        if (known.has("enum") && !known.get("enum").toString().contains("\"" + value.asText() + "\"")) {
            wrong.add(place + " is not one of " + known.get("enum"));
        }
        value.properties().forEach(member -> {
            var inner = known.at("/properties/" + member.getKey());
            if (!inner.isMissingNode()) {
                fit(wrong, place + "." + member.getKey(), inner, member.getValue());
            } else if (known.has("properties")) {
                wrong.add(place + " has no member " + member.getKey());
            } else if (known.has("additionalProperties")) {
                fit(wrong, place + "." + member.getKey(), known.get("additionalProperties"), member.getValue());
            }
        });
        if (value.isArray() && known.has("items")) {
            value.forEach(item -> fit(wrong, place + "[]", known.get("items"), item));
        }
    }

    private static JsonNode description() {
        try {
            var request = HttpRequest.newBuilder(URI.create(RunningSystem.get().url() + "/openapi?format=JSON"))
                    .build();
            return new ObjectMapper()
                    .readTree(HttpClient.newHttpClient()
                            .send(request, BodyHandlers.ofString())
                            .body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
