package org.sapar.web.api;

import io.github.bucket4j.Bucket;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Gives each person so many calls a minute; whoever makes more is told when to come again. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class Throttle implements ContainerRequestFilter {

    private static final int TOO_MANY = 429;

    /** Whoever has not called for longest is forgotten first; by then the bucket is full again. */
    private static final int PEOPLE = 10_000;

    private static final int A_MINUTE = Optional.ofNullable(System.getenv("SAPAR_API_CALLS_PER_MINUTE"))
            .filter(value -> !value.isBlank())
            .map(value -> Integer.parseInt(value.strip()))
            .orElse(1_200);

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > PEOPLE;
        }
    });

    @Override
    public void filter(ContainerRequestContext request) {
        var person = request.getSecurityContext().getUserPrincipal();
        if (person == null) {
            return;
        }
        var seconds = count(person.getName());
        if (seconds > 0) {
            throw new WebApplicationException(Response.status(TOO_MANY)
                    .header(HttpHeaders.RETRY_AFTER, seconds)
                    .build());
        }
    }

    /** Counts a call of this person; the seconds after which another one is taken, or 0 when this one is. */
    long count(String person) {
        var probe = buckets.computeIfAbsent(person, name -> full()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
    }

    /** A third of a minute's calls may come at once. */
    private static Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(A_MINUTE / 3).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
                .build();
    }
}
