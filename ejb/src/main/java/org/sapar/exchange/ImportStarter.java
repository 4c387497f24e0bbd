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

/** Has the lists that wait worked through. */
@Singleton
@Startup
@DependsOn("Schema")
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportStarter extends JobStarter {

    @Inject
    ImportQueue queue;

    @Resource
    ManagedScheduledExecutorService executor;

    public ImportStarter() {
        super("import", "list");
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
