package org.sapar.web.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.sapar.web.shared.Allowance;

/** Gives each person so many calls a minute; whoever makes more is told when to come again. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class Throttle implements ContainerRequestFilter {

    private static final int TOO_MANY = 429;

    private static final int A_MINUTE = Allowance.setting("SAPAR_API_CALLS_PER_MINUTE", 1_200);

    /** A third of a minute's calls may come at once. */
    private final Allowance calls = new Allowance(A_MINUTE, A_MINUTE / 3);

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
        return calls.take(person);
    }
}
