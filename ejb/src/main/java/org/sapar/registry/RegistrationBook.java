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

    private static final String SERIES = "-REG";

    @Inject
    Migrants migrants;

    @Inject
    Numbers numbers;

    @EJB
    ReferenceDesk reference;

    @Inject
    RegistrationMoves moves;

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
            entry = new ConsularRegistration(clock.instant(), order);
            migrants.entityManager().persist(entry);
            moves.opened(entry);
        }
        if (order.action() == RegistrationAction.REGISTER) {
            register(entry, order);
        } else if (order.action() != null) {
            moves.perform(entry, order.action(), RegistrationSaid.NOTHING);
        }
    }

    /**
     * Takes off the register who asked for it.
     *
     * @throws Broken if the migrant who asks is not on the register of this post
     */
    void remove(@Observes RemovalOrder order) {
        var standing = all(order.migrant()).stream()
                .filter(entry -> entry.goesOn() && entry.getPostCode().equals(order.postCode()))
                .findFirst();
        if (order.granted()) {
            // Who was taken off meanwhile, or was taken over by another post, has what was asked for.
            standing.ifPresent(entry -> moves.remove(
                    entry, new RegistrationSaid(RemovalReason.ON_REQUEST, moves.today(order.postCode()), null)));
        } else if (standing.isEmpty()) {
            throw Broken.at("type", "registry.registration.none");
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
        if (other.goesOn() && other.getPostCode().equals(order.postCode()) && other.getKind() == order.kind()) {
            throw other.getMigrant().isProtected()
                    // Who goes on with a request under the alias is not told what stands on the person's papers.
                    ? Broken.at("type", "registry.protected")
                    : Broken.at("type", "registry.registration.known", other.getNumber());
        }
    }

    private void register(ConsularRegistration entry, RegistrationOrder order) {
        var others = others(order);
        var today = moves.today(order.postCode());
        for (var other : others) {
            checkNotHere(other, order);
            if (other.goesOn()) {
                // Nobody is on the register twice: he has moved, or asks for the other kind.
                var moved = !other.getPostCode().equals(order.postCode());
                var reason = moved ? RemovalReason.MOVED : RemovalReason.ON_REQUEST;
                moves.remove(other, new RegistrationSaid(reason, today, null));
            }
        }
        var prefix = order.postCode() + SERIES;
        var number = others.stream()
                .map(ConsularRegistration::getNumber)
                .filter(known -> known != null && known.startsWith(prefix + "-"))
                .findFirst()
                .orElseGet(() -> number(prefix, today.getYear()));
        moves.register(entry, number);
    }

    /** The other entries of the migrant, the latest first; two requests for him look one after the other. */
    private List<ConsularRegistration> others(RegistrationOrder order) {
        return all(order.migrant()).stream()
                .filter(entry -> !entry.getId().equals(order.requestId()))
                .toList();
    }

    private List<ConsularRegistration> all(Migrant migrant) {
        migrants.entityManager().lock(migrant, LockModeType.PESSIMISTIC_WRITE);
        return migrants.registrations(migrant.getId());
    }

    private String number(String prefix, int year) {
        return FileNumber.of(prefix, year, numbers.next(prefix + "-" + year), DIGITS);
    }
}
