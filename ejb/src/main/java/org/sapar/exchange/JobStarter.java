package org.sapar.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Has the work that waits done, one piece after the other: what somebody has just handed over, and what a server left
 * when it died.
 */
abstract class JobStarter {

    private static final System.Logger LOG = System.getLogger(JobStarter.class.getName());

    private static final int LOOK_SECONDS = 1;

    /** As {@code META-INF/batch-jobs} names it. */
    private final String job;

    /** By which the job is told the id. */
    private final String parameter;

    private Future<?> looking;

    JobStarter(String job, String parameter) {
        this.job = job;
        this.parameter = parameter;
    }

    abstract WorkQueue queue();

    abstract ManagedScheduledExecutorService executor();

    @PostConstruct
    void begin() {
        looking = executor().scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        looking.cancel(true);
    }

    private void look() {
        try {
            queue().next().ifPresent(this::start);
        } catch (RuntimeException away) {
            LOG.log(System.Logger.Level.DEBUG, "Work for {0} could not be looked for: {1}", job, away.toString());
        }
    }

    private void start(UUID id) {
        var properties = new Properties();
        properties.setProperty(parameter, id.toString());
        queue().begin(id);
        try {
            BatchRuntime.getJobOperator().start(job, properties);
        } catch (BatchRuntimeException fault) {
            queue().end(id);
            LOG.log(System.Logger.Level.ERROR, "The " + job + " " + id + " could not be taken up", fault);
        }
    }
}
