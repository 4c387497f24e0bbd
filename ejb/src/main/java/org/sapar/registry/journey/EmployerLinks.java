package org.sapar.registry.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sapar.registry.employers.EmployerListed;

/**
 * Ties work that was put on file before its employer was on the register to the entry, by the number.
 *
 * <p>All at once and on no version of theirs: nothing that somebody told changes, and who has such a file open is not
 * held up by it.
 */
@ApplicationScoped
class EmployerLinks {

    @Inject
    Journeys journeys;

    void link(@Observes EmployerListed listed) {
        var details = listed.employer().getDetails();
        if (details.taxNumber() != null) {
            journeys.entityManager().flush();
            journeys.link(listed.employer().getId(), details.country(), details.taxNumber());
        }
    }
}
