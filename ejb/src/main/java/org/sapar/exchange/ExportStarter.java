package org.sapar.exchange;

import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;

/** Has the files of exports made. */
@Singleton
@Startup
@DependsOn("Schema")
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExportStarter extends JobStarter {

    @Inject
    ExportQueue queue;

    @Resource
    ManagedScheduledExecutorService executor;

    public ExportStarter() {
        super("export", "export");
    }

    @Override
    WorkQueue queue() {
        return queue;
    }

    @Override
    ManagedScheduledExecutorService executor() {
        return executor;
    }
}
