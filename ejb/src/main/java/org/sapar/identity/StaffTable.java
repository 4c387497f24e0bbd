package org.sapar.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import org.sapar.persistence.Ids;
import org.sapar.shared.Denied;

/**
 * Reads the staff table in the transaction of whoever asks, and writes it each time in one of its own.
 *
 * <p>The row filter asks in the midst of other people's queries. A transaction of its own would then want a second
 * connection while the first is held, and as many callers as there are connections would wait for each other.
 */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class StaffTable {

    @Inject
    StaffBook staff;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** Where somebody stands; never null. What the asker has not sent to the database yet is left alone. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Standing standing(String sub) {
        var standing = staff.standing(sub)
                .setFlushMode(FlushModeType.COMMIT)
                .uniqueResultOptional()
                .orElseGet(() -> Standing.unknown(sub));
        var vouch = entityManager.find(Vouch.class, sub);
        return vouch == null ? standing : standing.vouched(vouch);
    }

    /** Makes the idle profile, unless there is one. */
    public Standing arrive(String sub, String username, String displayName) {
        var known = standing(sub);
        if (known.staffId() != null) {
            return known;
        }
        var newcomer = new Staff(Ids.next(), clock.instant(), sub, username, displayName);
        entityManager.persist(newcomer);
        return Standing.of(newcomer);
    }

    /**
     * Puts somebody on the staff at a post, a centre or the ministry; the system's own work only.
     *
     * @throws Denied if a person calls
     */
    public void appoint(Standing person, String username) {
        if (!SystemWork.isUnderWay()) {
            throw new Denied("permission");
        }
        var staffer = new Staff(Ids.next(), clock.instant(), person.sub(), username, person.displayName());
        staffer.assign(person.post(), person.centre(), person.ministry());
        if (!person.active()) {
            staffer.end();
        }
        entityManager.persist(staffer);
    }
}
