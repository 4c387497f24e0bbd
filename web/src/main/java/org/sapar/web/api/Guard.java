package org.sapar.web.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sapar.registry.photos.PhotoDesk;
import org.sapar.shared.Broken;

/** Takes no more than a form can hold, nothing that cannot be printed, and no parameter that the call does not have. */
@Provider
public class Guard implements ContainerRequestFilter {

    /** Bytes of the largest body. */
    static final int LARGEST = 64 * 1024;

    private final Map<Method, Set<String>> parameters = new ConcurrentHashMap<>();

    @Context
    ResourceInfo call;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var known = call.getResourceMethod() == null
                ? Set.<String>of()
                : parameters.computeIfAbsent(call.getResourceMethod(), Guard::names);
        request.getUriInfo().getQueryParameters().forEach((name, values) -> check(name, values, known));
        var largest = takesPicture(call.getResourceMethod()) ? PhotoDesk.LARGEST : LARGEST;
        if (request.getLength() > largest) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        if (request.hasEntity()) {
            var body = request.getEntityStream().readNBytes(largest + 1);
            if (body.length > largest) {
                throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
            }
            request.setEntityStream(new ByteArrayInputStream(body));
        }
    }

    /** Whether the call is made with a picture and not with a form. */
    private static boolean takesPicture(Method method) {
        var taken = method == null ? null : method.getAnnotation(Consumes.class);
        return taken != null && Stream.of(taken.value()).allMatch(type -> type.startsWith("image/"));
    }

    private static void check(String name, List<String> values, Set<String> known) {
        if (!values.stream().allMatch(PlainText::isPrintable) || !PlainText.isPrintable(name)) {
            throw Broken.at(PlainText.isPrintable(name) ? name : "", "characters");
        }
        if (!known.contains(name)) {
            throw Broken.at(name, "unknownName");
        }
    }

    /** The query parameters that a method takes, by itself or in a bean. */
    static Set<String> names(Method method) {
        return Stream.of(method.getParameters()).flatMap(Guard::places).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> places(Parameter parameter) {
        Stream<? extends AnnotatedElement> places = parameter.isAnnotationPresent(BeanParam.class)
                ? Stream.of(parameter.getType().getDeclaredFields())
                : Stream.of(parameter);
        return places.filter(place -> place.isAnnotationPresent(QueryParam.class))
                .map(place -> place.getAnnotation(QueryParam.class).value());
    }
}
