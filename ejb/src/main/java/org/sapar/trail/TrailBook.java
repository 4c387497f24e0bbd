package org.sapar.trail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sapar.identity.Standing;
import org.sapar.persistence.Ids;

/** Writes the Trail; if it cannot, the call fails with it. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class TrailBook {

    static final String DONE = "done";

    /** Turned away by the container or at the door, before any desk was asked. */
    static final String REFUSED = "refused";

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    TrailKeys keys;

    /** In the transaction of the call, so that neither stands without the other; sends what the call has changed. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void done(Standing who, Trail.Call call) {
        write(who, call, DONE);
        entityManager.flush();
    }

    /** What the system did by itself when a time had run out, in the transaction of that work. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void byItself(Standing system, String feature, String action, List<UUID> subjects) {
        var ids = subjects.stream().map(UUID::toString).collect(Collectors.joining(" "));
        write(system, new Trail.Call(feature, action, ids, null, null, null), DONE);
    }

    /** In a transaction of its own, since that of the call is rolled back. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refused(Standing who, Trail.Call call, String why) {
        write(who, call, why);
    }

    private void write(Standing who, Trail.Call call, String outcome) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entityManager.persist(new Trail(Ids.next(), at, who, call, outcome).coded(keys.ring()));
    }
}
