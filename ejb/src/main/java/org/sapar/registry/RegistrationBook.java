package org.sapar.registry;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import org.sapar.persistence.Numbers;
import org.sapar.reference.ReferenceDesk;
import org.sapar.shared.Broken;
import org.sapar.shared.FileNumber;

/** The consular register of each post; it follows the requests that registration stands on. */
@ApplicationScoped
class RegistrationBook {

    private static final int DIGITS = 6;

    @Inject
    Migrants migrants;

    @Inject
    Numbers numbers;

    @EJB
    ReferenceDesk reference;

    @Inject
    Clock clock;

    /**
     * Lets the entry follow its request.
     *
     * @throws Broken if the migrant is registered at this post already, or a registration is under way
     */
    void follow(@Observes RegistrationOrder order) {
        var entry = migrants.entityManager().find(ConsularRegistration.class, order.requestId());
        if (entry == null) {
            checkNew(order);
            entry = new ConsularRegistration(order.requestId(), clock.instant(), order.migrant(), order.postCode());
            migrants.entityManager().persist(entry);
        }
        if (order.action() == RegistrationAction.REGISTER) {
            register(entry, order);
        } else if (order.action() != null) {
            entry.perform(order.action());
        }
    }

    private void checkNew(RegistrationOrder order) {
        for (var other : others(order)) {
            if (other.getState().isUnderWay()) {
                throw underWay(other, order);
            }
            checkNotHere(other, order);
        }
    }

    /** A request of one's own post can be finished, that of another one cannot even be seen. */
    private Broken underWay(ConsularRegistration other, RegistrationOrder order) {
        if (other.getPostCode().equals(order.postCode())) {
            return Broken.at("type", "registry.registration.underWay");
        }
        return Broken.at(
                "type",
                "registry.registration.underWayElsewhere",
                reference.post(other.getPostCode()).orElseThrow().getNames());
    }

    private static void checkNotHere(ConsularRegistration other, RegistrationOrder order) {
        if (other.getState() == RegistrationState.REGISTERED
                && other.getPostCode().equals(order.postCode())) {
            throw Broken.at("type", "registry.registration.known", other.getNumber());
        }
    }

    private void register(ConsularRegistration entry, RegistrationOrder order) {
        var others = others(order);
        for (var other : others) {
            checkNotHere(other, order);
            if (other.getState() == RegistrationState.REGISTERED) {
                // He has moved: nobody is on the register of two posts.
                other.perform(RegistrationAction.REMOVE);
            }
        }
        var today = reference.post(order.postCode()).orElseThrow().dayOf(clock.instant());
        var number = others.stream()
                .filter(other ->
                        other.getNumber() != null && other.getPostCode().equals(order.postCode()))
                .map(ConsularRegistration::getNumber)
                .findFirst()
                .orElseGet(() -> number(order.postCode(), today.getYear()));
        entry.register(number, today);
    }

    /** The other entries of the migrant, the latest first; two requests for him look one after the other. */
    private List<ConsularRegistration> others(RegistrationOrder order) {
        migrants.entityManager().lock(order.migrant(), LockModeType.PESSIMISTIC_WRITE);
        return migrants.registrations(order.migrant().getId()).stream()
                .filter(entry -> !entry.getId().equals(order.requestId()))
                .toList();
    }

    private String number(String post, int year) {
        var prefix = post + "-REG";
        return FileNumber.of(prefix, year, numbers.next(prefix + "-" + year), DIGITS);
    }
}
