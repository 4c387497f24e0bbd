package org.sapar.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Knows where each caller stands, at most two seconds behind the staff table.
 *
 * <p>What it remembers costs no transaction and no connection; the table is asked over those of the caller.
 */
@Singleton
@PermitAll
@ExcludeDefaultInterceptors
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class StaffDirectory {

    private static final long FRESH_NANOS = 2_000_000_000L;

    private static final int ROOM = 10_000;

    private final ConcurrentMap<String, Seen> seen = new ConcurrentHashMap<>();

    @EJB
    StaffTable table;

    private record Seen(Standing standing, long nanos) {

        boolean isFresh() {
            return System.nanoTime() - nanos < FRESH_NANOS;
        }
    }

    public Standing standing(String sub) {
        var known = seen.get(sub);
        return known != null && known.isFresh() ? known.standing() : remember(table.standing(sub));
    }

    /** Makes the profile at the first login: idle until an administrator assigns it. */
    public Standing arrive(String sub, String username, String displayName) {
        seen.remove(sub);
        return table.arrive(sub, username, displayName);
    }

    /** What was changed at the desk counts at once on this server. */
    public void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) StaffChanged change) {
        seen.remove(change.sub());
    }

    private Standing remember(Standing standing) {
        if (seen.size() >= ROOM) {
            seen.clear();
        }
        seen.put(standing.sub(), new Seen(standing, System.nanoTime()));
        return standing;
    }
}
