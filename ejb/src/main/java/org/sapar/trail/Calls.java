package org.sapar.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sapar.identity.Reason;
import org.sapar.identity.Sought;
import org.sapar.identity.Subject;
import org.sapar.persistence.Filed;

/**
 * Reads from the call of a desk what the Trail keeps of it: the records by their ids, what was looked for as a hash,
 * the parameter {@code version}, and the reason that was given.
 */
@ApplicationScoped
class Calls {

    /** As many ids as the column takes. */
    private static final int MOST_SUBJECTS = 430;

    private static final int LONGEST_ACTION = 100;

    private static final int LONGEST_REASON = 500;

    @Inject
    TrailKeys keys;

    /** What was called and what came of it; the result is null when it was refused. */
    Trail.Call of(Method method, Object[] given, Object result) {
        var feature = method.getDeclaringClass().getPackageName();
        var values = Stream.concat(Arrays.stream(given), Stream.ofNullable(result))
                .flatMap(Calls::each)
                .filter(Objects::nonNull)
                .toList();
        var action = Stream.concat(
                        Stream.of(method.getName()),
                        values.stream().filter(Enum.class::isInstance).map(Object::toString))
                .collect(Collectors.joining(" "));
        return new Trail.Call(
                feature.substring(feature.lastIndexOf('.') + 1),
                clipped(action, LONGEST_ACTION),
                subjects(values),
                version(method, given),
                sought(method, given),
                reason(method, given));
    }

    private static String subjects(List<?> values) {
        return values.stream()
                .flatMap(Calls::ids)
                .filter(Objects::nonNull)
                .map(UUID::toString)
                .distinct()
                .limit(MOST_SUBJECTS)
                .collect(Collectors.joining(" "));
    }

    private static Stream<?> each(Object value) {
        return value instanceof Collection<?> several ? several.stream() : Stream.ofNullable(value);
    }

    private static Stream<UUID> ids(Object value) {
        if (value instanceof Subject subject) {
            return subject.subjectIds().stream();
        }
        if (value instanceof Filed filed) {
            return Stream.of(filed.getId());
        }
        return value instanceof UUID id ? Stream.of(id) : Stream.empty();
    }

    private static Integer version(Method method, Object[] given) {
        var parameters = method.getParameters();
        return IntStream.range(0, parameters.length)
                .filter(i -> parameters[i].getName().equals("version") && given[i] instanceof Integer)
                .mapToObj(i -> (Integer) given[i])
                .findFirst()
                .orElse(null);
    }

    private String sought(Method method, Object[] given) {
        var text = said(method, given, Sought.class);
        return text == null ? null : keys.ring().sought(text);
    }

    private static String reason(Method method, Object[] given) {
        return clipped(said(method, given, Reason.class), LONGEST_REASON);
    }

    /** What was said in the places that are marked so, a line each; null if nothing was. */
    private static String said(Method method, Object[] given, Class<? extends Annotation> mark) {
        var parameters = method.getParameters();
        var texts = IntStream.range(0, parameters.length)
                .boxed()
                .flatMap(i -> said(parameters[i], given[i], mark))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(text -> !text.isBlank())
                .toList();
        return texts.isEmpty() ? null : String.join("\n", texts);
    }

    private static Stream<Object> said(Parameter parameter, Object value, Class<? extends Annotation> mark) {
        if (parameter.isAnnotationPresent(mark)) {
            return Stream.ofNullable(value);
        }
        return value instanceof Record form
                ? Arrays.stream(form.getClass().getRecordComponents())
                        .filter(part -> part.isAnnotationPresent(mark))
                        .map(part -> part(part, form))
                : Stream.empty();
    }

    private static Object part(RecordComponent part, Record query) {
        try {
            return part.getAccessor().invoke(query);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String clipped(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }
}
