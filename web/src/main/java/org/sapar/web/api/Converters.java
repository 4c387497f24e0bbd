package org.sapar.web.api;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sapar.shared.Broken;

/** Reads ids, constants and numbers of an address; an id that cannot be one is the id of no record. */
@Provider
public class Converters implements ParamConverterProvider {

    /** @param annotations null when the server writes a header of an answer */
    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var name = name(annotations);
        if (type == UUID.class) {
            return new Reader<>(text -> type.cast(UUID.fromString(text)), Broken::unknown);
        }
        if (type == Integer.class) {
            return new Reader<>(text -> type.cast(Integer.valueOf(text)), () -> Broken.at(name, "number"));
        }
        if (type == Boolean.class) {
            return new Reader<>(text -> type.cast(truth(text)), () -> Broken.at(name, "oneOf", "true, false"));
        }
        if (type.isEnum()) {
            return new Reader<>(text -> constant(type, text), () -> Broken.at(name, "oneOf", constants(type)));
        }
        return null;
    }

    /** The constants that are possible, as a text. */
    static String constants(Class<?> type) {
        return String.join(
                ", ",
                Stream.of(type.getEnumConstants())
                        .map(one -> ((Enum<?>) one).name())
                        .toList());
    }

    private record Reader<T>(Function<String, T> reader, Supplier<Broken> refusal) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (text == null) {
                return null;
            }
            try {
                return reader.apply(text.strip());
            } catch (IllegalArgumentException e) {
                throw refusal.get();
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private static <T> T constant(Class<T> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> ((Enum<?>) one).name().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static String name(Annotation[] annotations) {
        return Stream.ofNullable(annotations)
                .flatMap(Stream::of)
                .flatMap(one -> one instanceof QueryParam query
                        ? Stream.of(query.value())
                        : one instanceof PathParam path ? Stream.of(path.value()) : Stream.empty())
                .findFirst()
                .orElse("");
    }
}
