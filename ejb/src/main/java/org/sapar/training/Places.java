package org.sapar.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.sapar.shared.Broken;

/**
 * Knows whether somebody has a place, or waits for one, on the days of a session, at whatever centre.
 *
 * <p>Constant SQL, because nobody can be at two centres at once and the filter would hide the other one. Nothing of it
 * but here or elsewhere gets out.
 */
@ApplicationScoped
class Places {

    private static final String ANYWHERE = "select e.centre_code from enrolment e"
            + " join training_session s on s.id = e.session_id"
            + " where e.migrant_id = :migrant and e.state in (:states)"
            + " and s.starts_on <= :last and s.ends_on >= :first";

    @Inject
    EntityManager entityManager;

    /**
     * Stops who would be taught twice on one of the session's days; the session itself counts, too.
     *
     * @throws Broken if the migrant has a place on one of these days
     */
    void check(UUID migrant, Session session) {
        List<?> centres = entityManager
                .createNativeQuery(ANYWHERE)
                .setParameter("migrant", migrant)
                .setParameter(
                        "states",
                        EnrolmentState.busy().stream().map(EnrolmentState::name).toList())
                .setParameter("first", session.getStartsOn())
                .setParameter("last", session.getEndsOn())
                .getResultList();
        if (centres.contains(session.getCentre())) {
            throw Broken.at("migrant", "training.enrolled");
        }
        if (!centres.isEmpty()) {
            throw Broken.at("migrant", "training.enrolledElsewhere");
        }
    }
}
