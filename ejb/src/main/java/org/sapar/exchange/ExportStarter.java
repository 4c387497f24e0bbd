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

/** Has the files of exports made, one after the other: those just asked for, and those that a server left. */
@Singleton
@Startup
@DependsOn("Schema")
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExportStarter {

    private static final System.Logger LOG = System.getLogger(ExportStarter.class.getName());

    private static final int LOOK_SECONDS = 1;

    @Inject
    ExportQueue queue;

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
            LOG.log(System.Logger.Level.DEBUG, "Exports could not be looked for: {0}", away.toString());
        }
    }

    private void start(UUID id) {
        var properties = new Properties();
        properties.setProperty("export", id.toString());
        queue.begin(id);
        try {
            BatchRuntime.getJobOperator().start("export", properties);
        } catch (BatchRuntimeException fault) {
            queue.end(id);
            LOG.log(System.Logger.Level.ERROR, "The export " + id + " could not be taken up", fault);
        }
    }
}
