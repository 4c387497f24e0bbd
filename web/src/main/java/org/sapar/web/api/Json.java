package org.sapar.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * How JSON is read and written: ISO dates, constants by their names.
 *
 * <p>Members that are not known to us, or that nobody may set, are refused: passed over, they would leave somebody in
 * the belief that they were taken.
 */
@Provider
public class Json implements ContextResolver<ObjectMapper> {

    private static final int DEEPEST = 16;

    private static final int LONGEST_NUMBER = 40;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxStringLength(Guard.LARGEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule("plain").addDeserializer(String.class, new PlainText()))
            .defaultLeniency(false)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return MAPPER;
    }

    /** A record as JSON, for what is shown within something else and for its digest. */
    static JsonNode tree(Object record) {
        return MAPPER.valueToTree(record);
    }

    /** What was sent, which is not nothing. */
    static <T> T sent(T body) {
        if (body == null) {
            throw new BadRequestException();
        }
        return body;
    }

    /** The record with changes merged into it: what is not named stays, what is null goes (RFC 7396). */
    static <T> T merged(T record, JsonNode changes, Class<T> type) throws JsonProcessingException {
        if (!sent(changes).isObject()) {
            throw new BadRequestException();
        }
        return MAPPER.treeToValue(merge(MAPPER.valueToTree(record), (ObjectNode) changes), type);
    }

    private static JsonNode merge(JsonNode target, ObjectNode changes) {
        var merged = target instanceof ObjectNode object ? object : MAPPER.createObjectNode();
        changes.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                merged.remove(List.of(change.getKey()));
            } else if (change.getValue() instanceof ObjectNode deeper) {
                merged.set(change.getKey(), merge(merged.get(change.getKey()), deeper));
            } else {
                merged.set(change.getKey(), change.getValue());
            }
        });
        return merged;
    }
}
