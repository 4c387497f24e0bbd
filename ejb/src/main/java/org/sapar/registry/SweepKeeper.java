package org.sapar.registry;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.sapar.identity.Permission;
import org.sapar.identity.SystemWork;
import org.sapar.persistence.OwnTransaction;

/**
 * Has the whole register compared with itself when other keys, points or thresholds came into force, and each night.
 *
 * <p>One server does it at a time. What it has found stays when it is killed; the next one begins anew.
 */
@Singleton
@Startup
@DependsOn("Schema")
@ExcludeDefaultInterceptors
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SweepKeeper {

    private static final System.Logger LOG = System.getLogger(SweepKeeper.class.getName());

    private static final int LOOK_SECONDS = 30;

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /** Threads that compare; none, and it is never done by itself. */
    private static final int THREADS = threads(System.getenv("SAPAR_SWEEP_THREADS"));

    @Inject
    SweepBook book;

    @Inject
    Sweeper sweeper;

    @Inject
    ScaleBook scales;

    @EJB
    OwnTransaction apart;

    @Resource
    ManagedScheduledExecutorService executor;

    @Resource(lookup = Sweeper.FACTORY)
    ManagedThreadFactory factory;

    /** Held while this server compares. */
    private final ReentrantLock alone = new ReentrantLock();

    private Future<?> looking;

    private volatile Thread sweeping;

    /** As many as there are processors, unless the setting says fewer. */
    static int threads(String said) {
        return said != null && said.matches("\\d{1,3}") ? Math.min(Integer.parseInt(said), PROCESSORS) : PROCESSORS;
    }

    /** Not by a timer of the container: it would complain of each tick while the register is compared. */
    @PostConstruct
    void begin() {
        if (THREADS > 0) {
            looking = executor.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void end() {
        if (looking != null) {
            looking.cancel(true);
        }
        if (sweeping != null) {
            sweeping.interrupt();
        }
    }

    private void look() {
        quietly(() -> {
            if (!alone.isLocked() && apart.of(() -> book.isDue(scales.today().mark()))) {
                // Others look by the same few threads, too often to wait for a minute.
                sweeping = factory.newThread(() -> quietly(this::sweep));
                sweeping.start();
            }
        });
    }

    private static void quietly(Runnable work) {
        try {
            SystemWork.run(work);
        } catch (RuntimeException fault) {
            // Another server was quicker, or the database is away; the next look is soon.
            LOG.log(Level.WARNING, "The register could not be compared with itself: {0}", fault.toString());
        }
    }

    /**
     * Does it now; for whoever cannot wait.
     *
     * @return how much was done; empty while another server is at it
     * @throws IllegalStateException if the register cannot be read
     */
    @RolesAllowed(Permission.SYSTEM_WORK)
    public Optional<Swept> all() {
        var all = new AtomicReference<Optional<Swept>>();
        SystemWork.run(() -> all.set(sweep()));
        return all.get();
    }

    private Optional<Swept> sweep() {
        alone.lock();
        try {
            var scale = apart.of(scales::renewed);
            return apart.of(() -> book.begin(scale.mark())).map(id -> {
                LOG.log(Level.INFO, "The register is compared with itself");
                var all = sweeper.sweep(scale, THREADS == 0 ? PROCESSORS : THREADS, until -> goesOn(id, until));
                apart.of(() -> {
                    book.end(id, all);
                    return all;
                });
                tell("The register was compared with itself: ", all);
                return all;
            });
        } finally {
            alone.unlock();
        }
    }

    private void goesOn(UUID id, Swept until) {
        apart.of(() -> {
            book.goesOn(id, until);
            return until;
        });
        tell("The register is compared with itself: ", until);
    }

    private static void tell(String what, Swept swept) {
        LOG.log(
                Level.INFO,
                what + "{0} files, {1} pairs with something in common, {2} noted",
                swept.files(),
                swept.pairs(),
                swept.noted());
    }
}
