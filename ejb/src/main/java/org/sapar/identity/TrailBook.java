package org.sapar.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.sapar.persistence.Ids;

/** Writes the Trail; if it cannot, the call fails with it. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class TrailBook {

    static final String DONE = "done";

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** In the transaction of the call, so that neither stands without the other; sends what the call has changed. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void done(Standing who, Trail.Call call) {
        write(who, call, DONE);
        entityManager.flush();
    }

    /** In a transaction of its own, since that of the call is rolled back. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refused(Standing who, Trail.Call call, String why) {
        write(who, call, why);
    }

    private void write(Standing who, Trail.Call call, String outcome) {
        entityManager.persist(new Trail(Ids.next(), clock.instant(), who, call, outcome));
    }
}
