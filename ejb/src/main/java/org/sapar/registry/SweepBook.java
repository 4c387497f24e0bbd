package org.sapar.registry;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sapar.identity.Caller;
import org.sapar.persistence.Ids;
import org.sapar.registry.matching.MatchKeys;
import org.sapar.trail.TrailBook;

/** Keeps when the register was compared with itself, so that one server does it and none does it in vain. */
@ApplicationScoped
class SweepBook {

    @Inject
    Sweeps sweeps;

    @EJB
    TrailBook trail;

    @EJB
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Whether the register has to be compared.
     *
     * @param mark of the scale of today
     */
    boolean isDue(long mark) {
        var now = clock.instant();
        return sweeps.underWay().filter(one -> one.isAlive(now)).isEmpty()
                && sweeps.latest().setMaxResults(1).getResultList().stream().noneMatch(last -> last.restsAt(mark, now))
                && sweeps.ended().setMaxResults(1).getResultList().stream().noneMatch(last -> last.suffices(mark, now))
                && sweeps.withKeysOfOld(MatchKeys.EDITION) == 0;
    }

    /** Begins; empty while another server is at it. */
    Optional<UUID> begin(long mark) {
        var now = clock.instant();
        var other = sweeps.underWay();
        if (other.filter(one -> one.isAlive(now)).isPresent()) {
            return Optional.empty();
        }
        other.ifPresent(Sweep::breakOff);
        // Before the new one takes its place; if two servers do this at once, one of them fails.
        sweeps.entityManager().flush();
        var sweep = new Sweep(Ids.next(), mark, now);
        sweeps.entityManager().persist(sweep);
        return Optional.of(sweep.getId());
    }

    /** It has come so far. */
    void goesOn(UUID id, Swept until) {
        sweeps.byId(id).orElseThrow().goesOn(until, clock.instant());
    }

    /** It is through. */
    void end(UUID id, Swept all) {
        sweeps.byId(id).orElseThrow().end(all, clock.instant());
        trail.byItself(caller.standing(), "registry", "sweep", List.of(id));
    }
}
