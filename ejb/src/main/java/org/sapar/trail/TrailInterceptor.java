package org.sapar.trail;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import org.sapar.identity.Caller;
import org.sapar.persistence.Conflicts;
import org.sapar.persistence.Outage;
import org.sapar.shared.Broken;
import org.sapar.shared.Denied;

/**
 * Stands before every desk: lets active staff through, records the call, and gives database conflicts their one name.
 *
 * <p>Refusals by the container come before it and are not seen here; the {@link Doorkeeper} records them.
 */
public class TrailInterceptor {

    @EJB
    Caller caller;

    @EJB
    TrailBook book;

    @Inject
    Calls calls;

    @AroundInvoke
    Object record(InvocationContext invocation) throws Exception {
        var who = caller.standing();
        try {
            if (!who.active()) {
                throw new Denied("inactive");
            }
            if (!caller.isStillPermitted(invocation.getMethod())) {
                throw new Denied("permission");
            }
            var result = invocation.proceed();
            book.done(who, calls.of(invocation.getMethod(), invocation.getParameters(), result));
            return result;
        } catch (Broken | Denied refusal) {
            book.refused(who, call(invocation), refusal.getMessage());
            throw refusal;
        } catch (Exception fault) {
            if (Outage.behind(fault).isPresent()) {
                // Nothing can be written, and nothing was shown; to try would only let the person wait longer.
                throw fault;
            }
            var known = Conflicts.named(fault);
            book.refused(who, call(invocation), known.map(Broken::key).orElse("fault"));
            if (known.isPresent()) {
                throw known.get();
            }
            throw fault;
        }
    }

    private Trail.Call call(InvocationContext invocation) {
        return calls.of(invocation.getMethod(), invocation.getParameters(), null);
    }
}
