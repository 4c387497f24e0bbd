package org.sapar.web.trail;

import static org.sapar.identity.Permission.TRAIL_TRACE;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sapar.trail.AlertDesk;
import org.sapar.web.shared.Me;

/** Counts the alerts that wait for a person, for the menu on each page; half a minute old at most. */
@Named("alertsOpen")
@ApplicationScoped
public class AlertsOpen {

    private static final Duration FRESH = Duration.ofSeconds(30);

    @EJB
    AlertDesk desk;

    @Inject
    Me me;

    @Inject
    Clock clock;

    private final Map<String, Count> counts = new ConcurrentHashMap<>();

    /** How many there were at the moment. */
    private record Count(long number, Instant at) {}

    /** How many wait; null when nothing calls for action. */
    public Long getCount() {
        if (!me.may(TRAIL_TRACE)) {
            return null;
        }
        var known = counts.get(me.getSub());
        if (known == null || known.at().isBefore(clock.instant().minus(FRESH))) {
            known = new Count(desk.countAlerts(), clock.instant());
            counts.put(me.getSub(), known);
        }
        return known.number() == 0 ? null : known.number();
    }

    /** Counts anew the next time. */
    void forget() {
        counts.remove(me.getSub());
    }
}
