package org.sapar.identity;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
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
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Looks every few seconds what the sign-on service says of the people who are there, so that a right that is taken away
 * there alone ends here within half a minute.
 *
 * <p>While the service does not answer, everything stays as it was: whoever is signed on goes on.
 */
@Singleton
@Startup
@DependsOn("Schema")
@PermitAll
@ExcludeDefaultInterceptors
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignOnWatch {

    private static final System.Logger LOG = System.getLogger(SignOnWatch.class.getName());

    private static final String LOOK_VARIABLE = "SAPAR_SIGN_ON_LOOK_SECONDS";

    private static final int USUAL_LOOK = 10;

    private static final int MOST = 20;

    /** Seconds between two looks; with those of the caches a right ends within half a minute. */
    private static final int LOOK_SECONDS = seconds(System.getenv(LOOK_VARIABLE));

    /** Whoever was asked about since the last look is left out. */
    private static final Duration FRESH = Duration.ofSeconds(LOOK_SECONDS + 2L);

    /** Nobody waits for a service that has not answered just now. */
    private static final long SILENCE_NANOS = 5_000_000_000L;

    /** So many people at once, so that hundreds are looked through before the next look. */
    private static final int AT_ONCE = 6;

    /** When it has no answer about so many in a row, it is the service and not the people. */
    private static final int MOST_IN_VAIN = 10;

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

    /** Of whom it could tell nothing, so that each is told of once. */
    private final Set<String> unclear = ConcurrentHashMap.newKeySet();

    private final AtomicInteger inVain = new AtomicInteger();

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

    /** Ten, unless the setting says otherwise; never so many that a right would end later than promised. */
    static int seconds(String said) {
        return said != null && said.matches("[1-9]\\d?") ? Math.min(Integer.parseInt(said), MOST) : USUAL_LOOK;
    }

    /** Asks about everybody of whom it was not asked just now, about a few at a time. */
    public void look() {
        if (!service.isSetUp()) {
            return;
        }
        try {
            var due = new ConcurrentLinkedQueue<>(table.due(clock.instant().minus(FRESH)));
            var helpers = Stream.generate(() -> executor.submit(() -> lookThrough(due)))
                    .limit(Math.max(0, Math.min(AT_ONCE, due.size()) - 1))
                    .toList();
            lookThrough(due);
            // Whoever has not begun by now finds nothing left; nobody is waited for.
            helpers.forEach(helper -> helper.cancel(false));
        } catch (RuntimeException fault) {
            tell(fault);
        }
    }

    private void lookThrough(Queue<String> due) {
        try {
            for (var sub = due.poll(); sub != null; sub = due.poll()) {
                if (!answered(sub)) {
                    due.clear();
                }
            }
        } catch (RuntimeException fault) {
            due.clear();
            tell(fault);
        }
    }

    /** Without the database nobody works; the next look finds it again. */
    private static void tell(RuntimeException fault) {
        LOG.log(System.Logger.Level.WARNING, "Who may what could not be looked at: {0}", fault.toString());
    }

    /** Drops what is over. */
    private void tidy() {
        try {
            table.tidy();
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "Old sign-ons could not be dropped: {0}", fault.toString());
        }
    }

    /** Asks about one person and takes over the answer; nothing happens if there is none. */
    public void ask(String sub) {
        if (service.isSetUp() && (answers || System.nanoTime() - silentAt >= SILENCE_NANOS)) {
            answered(sub);
        }
    }

    /** Whether it is worth asking about others: false if nobody answers, or nobody has for several people in a row. */
    private boolean answered(String sub) {
        var asked = clock.instant();
        try {
            table.take(sub, service.ask(sub), asked);
            changes.fire(new StaffChanged(sub));
            unclear.remove(sub);
            inVain.set(0);
            tell(true, "Keycloak answers again");
            return true;
        } catch (SignOnService.Silence silence) {
            return silent(silence);
        } catch (IOException fault) {
            if (unclear.add(sub)) {
                LOG.log(System.Logger.Level.WARNING, "Keycloak does not tell what {0} may: {1}", sub, fault.toString());
            }
            table.postpone(sub, asked);
            return inVain.incrementAndGet() < MOST_IN_VAIN || silent(fault);
        }
    }

    private boolean silent(IOException fault) {
        tell(false, "Keycloak cannot be asked who may what (" + fault + "); it stays as it was");
        return false;
    }

    private synchronized void tell(boolean now, String text) {
        silentAt = System.nanoTime();
        if (answers != now) {
            answers = now;
            LOG.log(now ? System.Logger.Level.INFO : System.Logger.Level.WARNING, text);
        }
    }
}
