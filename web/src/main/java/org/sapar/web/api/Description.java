package org.sapar.web.api;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.sapar.web.shared.Problem;

/**
 * Completes the description at {@code /openapi} by what all calls have in common: how they are refused, and an example
 * of what goes in and what comes out, from {@code openapi-examples.json}.
 */
public class Description implements OASFilter {

    static final String EXAMPLES = "/openapi-examples.json";

    private static final String BASE = "/api/v1";

    private static final String JSON = jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

    /** What may happen to every call. */
    private static final Map<String, String> ANYWHERE = Map.of(
            "400", "A name that is not known, or a body that is no JSON",
            "401", "No token, or one that has run out",
            "403", "The job of the caller does not include this",
            "429", "Too many calls; Retry-After says when to come again",
            "500", "A fault of ours; quote the reference",
            "503", "Too much at once, or a part of the system is away; Retry-After says when to come again");

    /** An example of one operation, and its id. */
    record Example(String id, Object request, Object response) {}

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getComponents().addSchema("Problem", problem());
        var examples = examples();
        description
                .getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> complete(
                                operation, examples.get(method + " " + path.substring(BASE.length())), method)));
    }

    /** By method and path, {@code GET /migrants/{id}}. */
    static Map<String, Example> examples() {
        try (var file = Description.class.getResourceAsStream(EXAMPLES)) {
            return new ObjectMapper().readValue(file, new TypeReference<TreeMap<String, Example>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void complete(Operation operation, Example example, PathItem.HttpMethod method) {
        var responses = operation.getResponses();
        ANYWHERE.forEach((status, text) -> {
            if (!responses.hasAPIResponse(status)) {
                responses.addAPIResponse(status, OASFactory.createAPIResponse().description(text));
            }
        });
        if (method != PathItem.HttpMethod.GET) {
            responses.addAPIResponse("413", OASFactory.createAPIResponse().description(most(operation)));
        }
        var good = answers(responses);
        if (example != null) {
            operation.setOperationId(example.id());
            if (example.response() != null) {
                show(good, example.response());
            }
            if (operation.getRequestBody() != null && example.request() != null) {
                media(operation.getRequestBody().getContent()).setExample(example.request());
            }
        }
    }

    private static String most(Operation operation) {
        var form = operation.getRequestBody() == null
                || operation.getRequestBody().getContent().getMediaType(JSON) != null;
        return form ? "More than 64 KB" : "More than 8 MB";
    }

    /** Says how refusals look, and gives back the answer when all went well. */
    private static APIResponse answers(APIResponses responses) {
        var good = responses.getAPIResponse(responses.hasAPIResponse("201") ? "201" : "200");
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.compareTo("400") >= 0) {
                response.setContent(refusal());
            } else if (response.getContent() == null) {
                response.setContent(good.getContent());
            }
        });
        return good;
    }

    private static void show(APIResponse response, Object example) {
        media(response.getContent()).setExample(example);
    }

    private static MediaType media(Content content) {
        return content.getMediaType(JSON);
    }

    private static Content refusal() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    }

    private static Schema problem() {
        var wrong = object().addProperty("field", text("Path of the field in what was sent"))
                .addProperty("key", text("Key of the rule"))
                .addProperty("message", text("The rule in the language of the caller"));
        return object().description("Why something was not done (RFC 9457)")
                .addProperty("type", text("Names the rule"))
                .addProperty("title", text("The rule in the language of the caller"))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("What to do next"))
                .addProperty("reference", text("Ties the answer to the log"))
                .addProperty("etag", text("Of the record as it stands, after a conflict"))
                .addProperty("current", object().description("The record as it stands, after a conflict"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(wrong))
                .required(List.of("type", "title", "status", "reference"));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
