package org.sapar.identity;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

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

    /** With the ten seconds between two looks and the two of the caches this makes less than half a minute. */
    private static final Duration FRESH = Duration.ofSeconds(12);

    /** Nobody waits for a service that has not answered just now. */
    private static final long SILENCE_NANOS = 5_000_000_000L;

    private static final int LOOK_SECONDS = 10;

    private static final int TIDY_SECONDS = 600;

    @EJB
    SignOnTable table;

    @Inject
    SignOnService service;

    @Inject
    Event<StaffChanged> changes;

    @Inject
    Clock clock;

    @Resource
    ManagedScheduledExecutorService executor;

    private final List<Future<?>> works = new ArrayList<>();

    private volatile boolean answers = true;

    private volatile long silentAt;

    /** Not by timers of the container: they complain while the application is still starting. */
    @PostConstruct
    void begin() {
        works.add(executor.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS));
        works.add(executor.scheduleWithFixedDelay(this::tidy, TIDY_SECONDS, TIDY_SECONDS, TimeUnit.SECONDS));
    }

    @PreDestroy
    void end() {
        works.forEach(work -> work.cancel(true));
    }

    /** Asks about everybody of whom it was not asked just now. */
    private void look() {
        if (!service.isSetUp()) {
            return;
        }
        try {
            for (var sub : table.due(clock.instant().minus(FRESH))) {
                if (!ask(sub)) {
                    break;
                }
            }
        } catch (RuntimeException fault) {
            // Without the database nobody works; the next look finds it again.
            LOG.log(System.Logger.Level.WARNING, "Who may what could not be looked at: {0}", fault.toString());
        }
    }

    /** Drops what is over. */
    private void tidy() {
        try {
            table.tidy();
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "Old sign-ons could not be dropped: {0}", fault.toString());
        }
    }

    /**
     * Asks about one person and takes over the answer.
     *
     * @return false if there was none
     */
    public boolean ask(String sub) {
        if (!service.isSetUp() || (!answers && System.nanoTime() - silentAt < SILENCE_NANOS)) {
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
        silentAt = System.nanoTime();
        if (answers != now) {
            answers = now;
            LOG.log(now ? System.Logger.Level.INFO : System.Logger.Level.WARNING, text);
        }
    }
}
