package org.sapar.registry.journey;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.AccessTimeout;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.sapar.identity.Caller;
import org.sapar.identity.Permission;
import org.sapar.identity.SystemWork;
import org.sapar.persistence.OwnTransaction;

/**
 * Looks again at everybody whose clocks may stand otherwise without anybody having touched the file: once a day,
 * because contracts begin and end and years turn, and once after each start, because a release may bring other rules.
 *
 * <p>Some hundred people are looked at in a transaction: locks are short, and one who cannot be computed stops nobody
 * else.
 */
@Singleton
@Startup
@DependsOn("Schema")
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@AccessTimeout(value = 1, unit = TimeUnit.MINUTES)
public class ClockRounds {

    /** A little less than the time between two ticks, so that the desks find the processor free now and then. */
    private static final Duration TICK = Duration.ofSeconds(4);

    @Inject
    ClockKeeper keeper;

    @EJB
    OwnTransaction apart;

    @EJB
    Caller caller;

    @Inject
    Clock clock;

    private ClockRound round;

    @PostConstruct
    void prepare() {
        round = new ClockRound(keeper, apart);
    }

    /** A new day; midnight of UTC is night wherever there is a post. */
    @Schedule(hour = "0", minute = "5", timezone = "UTC", persistent = false)
    void begin() {
        round.begin();
    }

    /** Takes the next people, as many as there is time for. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void goOn() {
        var until = clock.instant().plus(TICK);
        SystemWork.run(() -> {
            // Desks wait until the server has started, and whoever waits there must hold no file.
            var more = caller.everywhere();
            while (more && clock.instant().isBefore(until)) {
                more = round.next();
            }
        });
    }

    /** Goes through all at once; for whoever cannot wait. */
    @RolesAllowed(Permission.SYSTEM_WORK)
    public void all() {
        begin();
        SystemWork.run(() -> {
            var more = true;
            while (more) {
                more = round.next();
            }
        });
    }
}
