package org.sapar.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.sapar.persistence.Ids;
import org.sapar.shared.Denied;

/**
 * Knows where each caller stands, at most two seconds behind the staff table.
 *
 * <p>Asks in a transaction of its own, because the row filter asks in the midst of other people's queries.
 */
@Singleton
@PermitAll
@ExcludeDefaultInterceptors
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class StaffDirectory {

    private static final long FRESH_NANOS = 2_000_000_000L;

    private static final int ROOM = 10_000;

    private final ConcurrentMap<String, Seen> seen = new ConcurrentHashMap<>();

    @Inject
    StaffBook staff;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    private record Seen(Standing standing, long nanos) {

        boolean isFresh() {
            return System.nanoTime() - nanos < FRESH_NANOS;
        }
    }

    public Standing standing(String sub) {
        var known = seen.get(sub);
        return known != null && known.isFresh() ? known.standing() : remember(ask(sub));
    }

    /** Makes the profile at the first login: idle until an administrator assigns it. */
    public Standing arrive(String sub, String username, String displayName) {
        var known = ask(sub);
        if (known.staffId() != null) {
            return remember(known);
        }
        var newcomer = new Staff(Ids.next(), clock.instant(), sub, username, displayName);
        entityManager.persist(newcomer);
        return remember(Standing.of(newcomer));
    }

    /**
     * Puts somebody on the staff at a post, a centre or the ministry; the system's own work only.
     *
     * @throws Denied if a person calls
     */
    public void appoint(Standing person) {
        if (!SystemWork.isUnderWay()) {
            throw new Denied("permission");
        }
        var staffer = new Staff(Ids.next(), clock.instant(), person.sub(), person.displayName(), person.displayName());
        if (person.active()) {
            staffer.assign(person.post(), person.centre(), person.ministry());
        }
        entityManager.persist(staffer);
    }

    private Standing ask(String sub) {
        return staff.bySub(sub).map(Standing::of).orElseGet(() -> Standing.unknown(sub));
    }

    private Standing remember(Standing standing) {
        if (seen.size() >= ROOM) {
            seen.clear();
        }
        seen.put(standing.sub(), new Seen(standing, System.nanoTime()));
        return standing;
    }
}
