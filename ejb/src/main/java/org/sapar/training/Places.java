package org.sapar.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * Knows whether somebody has a place, or waits for one, on the days of a session, at whatever centre.
 *
 * <p>Constant SQL, because nobody can be at two centres at once and the filter would hide the other one. Nothing of it
 * but the yes or no gets out.
 */
@ApplicationScoped
class Places {

    private static final String ANYWHERE =
            "select count(*) from enrolment e join training_session s on s.id = e.session_id"
                    + " where e.migrant_id = :migrant and e.state in ('APPLIED', 'WAITLISTED', 'CONFIRMED', 'ATTENDING')"
                    + " and s.starts_on <= :last and s.ends_on >= :first";

    @Inject
    EntityManager entityManager;

    /** Whether the migrant is taken on one of the session's days; also by the session itself. */
    boolean isTaken(UUID migrant, Session session) {
        var places = (Number) entityManager
                .createNativeQuery(ANYWHERE)
                .setParameter("migrant", migrant)
                .setParameter("first", session.getStartsOn())
                .setParameter("last", session.getEndsOn())
                .getSingleResult();
        return places.intValue() > 0;
    }
}
