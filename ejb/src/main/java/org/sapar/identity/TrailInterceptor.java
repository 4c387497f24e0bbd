package org.sapar.identity;

import jakarta.ejb.EJB;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sapar.persistence.Conflicts;
import org.sapar.persistence.Filed;
import org.sapar.persistence.Outage;
import org.sapar.shared.Broken;
import org.sapar.shared.Denied;

/**
 * Stands before every desk: lets active staff through, records the call, and gives database conflicts their one name.
 *
 * <p>Refusals by the container come before it and are not seen here.
 */
public class TrailInterceptor {

    private static final int LONGEST_SUBJECTS = 2000;

    @EJB
    Caller caller;

    @EJB
    TrailBook book;

    @AroundInvoke
    Object record(InvocationContext invocation) throws Exception {
        var who = caller.standing();
        try {
            if (!who.active()) {
                throw new Denied("inactive");
            }
            var result = invocation.proceed();
            book.done(who, call(invocation, result));
            return result;
        } catch (Broken | Denied refusal) {
            book.refused(who, call(invocation, null), refusal.getMessage());
            throw refusal;
        } catch (Exception fault) {
            if (Outage.behind(fault).isPresent()) {
                // Nothing can be written, and nothing was shown; to try would only let the person wait longer.
                throw fault;
            }
            var known = Conflicts.named(fault);
            book.refused(who, call(invocation, null), known.map(Broken::key).orElse("fault"));
            if (known.isPresent()) {
                throw known.get();
            }
            throw fault;
        }
    }

    private static Trail.Call call(InvocationContext invocation, Object result) {
        var method = invocation.getMethod();
        var feature = method.getDeclaringClass().getPackageName();
        var values = Stream.concat(Arrays.stream(invocation.getParameters()), Stream.ofNullable(result))
                .flatMap(TrailInterceptor::each)
                .filter(Objects::nonNull)
                .toList();
        var action = Stream.concat(
                        Stream.of(method.getName()),
                        values.stream().filter(Enum.class::isInstance).map(Object::toString))
                .collect(Collectors.joining(" "));
        var subjects = values.stream()
                .map(TrailInterceptor::id)
                .filter(Objects::nonNull)
                .map(UUID::toString)
                .distinct()
                .collect(Collectors.joining(" "));
        return new Trail.Call(
                feature.substring(feature.lastIndexOf('.') + 1),
                action,
                subjects.substring(0, Math.min(subjects.length(), LONGEST_SUBJECTS)));
    }

    private static Stream<?> each(Object value) {
        return value instanceof Collection<?> several ? several.stream() : Stream.ofNullable(value);
    }

    private static UUID id(Object value) {
        if (value instanceof Filed filed) {
            return filed.getId();
        }
        if (value instanceof Subject subject) {
            return subject.subjectId();
        }
        return value instanceof UUID id ? id : null;
    }
}
