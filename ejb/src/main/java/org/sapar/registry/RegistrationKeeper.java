package org.sapar.registry;

import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.sapar.identity.Caller;
import org.sapar.identity.SystemWork;
import org.sapar.trail.TrailBook;

/**
 * Ends what runs out in the consular register: temporary registrations after their last day, and those whose papers
 * never came. The day is that of the post.
 */
@Singleton
@Startup
@DependsOn("Schema")
@ExcludeDefaultInterceptors
public class RegistrationKeeper {

    /** So few that a transaction is short. */
    private static final int BATCH = 100;

    private static final Set<RegistrationState> RUNNING =
            Set.of(RegistrationState.REGISTERED, RegistrationState.INCOMPLETE);

    @Inject
    Registrations registrations;

    @Inject
    RegistrationMoves moves;

    @Inject
    Event<PapersMissed> missed;

    @EJB
    TrailBook trail;

    @EJB
    Caller caller;

    @Inject
    Clock clock;

    /** Takes the next entries whose time is over. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void end() {
        SystemWork.run(() -> registrations.over(RUNNING, latest()).setMaxResults(BATCH).getResultList().stream()
                .filter(entry -> entry.getTerm().dueOn().isBefore(moves.today(entry.getPostCode())))
                .forEach(this::end));
    }

    private void end(ConsularRegistration entry) {
        var action = entry.goesOn() ? RegistrationAction.REMOVE : RegistrationAction.EXPIRE;
        if (action == RegistrationAction.REMOVE) {
            var since = entry.getTerm().dueOn().plusDays(1);
            moves.remove(entry, new RegistrationSaid(RemovalReason.EXPIRED, since, null));
        } else {
            moves.perform(entry, action, RegistrationSaid.NOTHING);
            missed.fire(new PapersMissed(entry.getId()));
        }
        var subjects = List.of(entry.getId(), entry.getMigrant().getId());
        trail.byItself(caller.standing(), "registry", "move " + action, subjects);
    }

    /** The day where it begins first; the day of each post is looked at one by one. */
    private LocalDate latest() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX);
    }
}
