package org.sapar.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Has the lists that wait worked through, one after the other: those that somebody has just handed over, and those that
 * a server left when it died.
 */
@Singleton
@Startup
@DependsOn("Schema")
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportStarter {

    private static final System.Logger LOG = System.getLogger(ImportStarter.class.getName());

    private static final int LOOK_SECONDS = 1;

    @Inject
    ImportQueue queue;

    @Resource
    ManagedScheduledExecutorService executor;

    private Future<?> looking;

    @PostConstruct
    void begin() {
        looking = executor.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        looking.cancel(true);
    }

    private void look() {
        try {
            queue.next().ifPresent(this::start);
        } catch (RuntimeException away) {
            LOG.log(System.Logger.Level.DEBUG, "Lists could not be looked for: {0}", away.toString());
        }
    }

    private void start(UUID id) {
        var properties = new Properties();
        properties.setProperty("list", id.toString());
        queue.begin(id);
        try {
            BatchRuntime.getJobOperator().start("import", properties);
        } catch (BatchRuntimeException fault) {
            queue.end(id);
            LOG.log(System.Logger.Level.ERROR, "The list " + id + " could not be taken up", fault);
        }
    }
}
