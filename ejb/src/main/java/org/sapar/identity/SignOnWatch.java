package org.sapar.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Looks every few seconds what the sign-on service says of the people who are there, so that a right that is taken away
 * there alone ends here within half a minute.
 *
 * <p>While the service does not answer, everything stays as it was: whoever is signed on goes on.
 */
@Singleton
@Startup
@PermitAll
@ExcludeDefaultInterceptors
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignOnWatch {

    private static final System.Logger LOG = System.getLogger(SignOnWatch.class.getName());

    /** With the ten seconds of the timer and the two of the caches this makes less than half a minute. */
    private static final Duration FRESH = Duration.ofSeconds(12);

    @EJB
    SignOnTable table;

    @Inject
    SignOnService service;

    @Inject
    Event<StaffChanged> changes;

    @Inject
    Clock clock;

    private final AtomicBoolean busy = new AtomicBoolean();

    private volatile boolean answers = true;

    /** Asks about everybody of whom it was not asked just now. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void look() {
        if (service.isSetUp() && busy.compareAndSet(false, true)) {
            try {
                for (var sub : table.due(clock.instant().minus(FRESH))) {
                    if (!ask(sub)) {
                        break;
                    }
                }
            } finally {
                busy.set(false);
            }
        }
    }

    /** Drops what is over. */
    @Schedule(hour = "*", minute = "*/10", persistent = false)
    public void tidy() {
        table.tidy();
    }

    /**
     * Asks about one person and takes over the answer.
     *
     * @return false if there was none
     */
    public boolean ask(String sub) {
        if (!service.isSetUp()) {
            return false;
        }
        var asked = clock.instant();
        try {
            table.take(sub, service.ask(sub), asked);
            changes.fire(new StaffChanged(sub));
            tell(true, "Keycloak answers again");
            return true;
        } catch (IOException silence) {
            tell(false, "Keycloak cannot be asked who may what (" + silence + "); it stays as it was");
            return false;
        }
    }

    private void tell(boolean now, String text) {
        if (answers != now) {
            answers = now;
            LOG.log(now ? System.Logger.Level.INFO : System.Logger.Level.WARNING, text);
        }
    }
}
