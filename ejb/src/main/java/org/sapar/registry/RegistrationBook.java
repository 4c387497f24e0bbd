package org.sapar.registry;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.sapar.persistence.Numbers;
import org.sapar.reference.ReferenceDesk;
import org.sapar.shared.FileNumber;

/** The consular register of each post; it follows the requests that registration stands on. */
@ApplicationScoped
class RegistrationBook {

    private static final int DIGITS = 6;

    @Inject
    EntityManager entityManager;

    @Inject
    Numbers numbers;

    @EJB
    ReferenceDesk reference;

    @Inject
    Clock clock;

    void follow(@Observes RegistrationOrder order) {
        var entry = entityManager.find(ConsularRegistration.class, order.requestId());
        if (entry == null) {
            entry = new ConsularRegistration(order.requestId(), clock.instant(), order.migrant(), order.postCode());
            entityManager.persist(entry);
        }
        if (order.action() == RegistrationAction.REGISTER) {
            var today = reference.post(order.postCode()).orElseThrow().dayOf(clock.instant());
            entry.register(number(order.postCode(), today.getYear()), today);
        } else if (order.action() != null) {
            entry.perform(order.action());
        }
    }

    private String number(String post, int year) {
        var prefix = post + "-REG";
        return FileNumber.of(prefix, year, numbers.next(prefix + "-" + year), DIGITS);
    }
}
