package org.sapar.trail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.sapar.identity.SystemWork;
import org.sapar.persistence.Conflicts;

/** Looks four times a minute whether somebody opens files in a way of which others should know. */
@Singleton
@Startup
@DependsOn("Schema")
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AlertWatch {

    private static final System.Logger LOG = System.getLogger(AlertWatch.class.getName());

    /** How far back a round looks, so that what a server has missed while it was down is told by the next one. */
    static final Duration BACK = Duration.ofMinutes(30);

    @EJB
    AlertBook book;

    /** Looks now; returns when what was found is told. */
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    public void look() {
        SystemWork.run(() -> each(book.found(), this::tell));
    }

    /** Does it with each, also when it fails with one of them; the first fault comes at the end. */
    static <T> void each(List<T> things, Consumer<T> work) {
        RuntimeException first = null;
        for (var thing : things) {
            try {
                work.accept(thing);
            } catch (RuntimeException fault) {
                LOG.log(System.Logger.Level.WARNING, "An alert could not be kept: {0}", fault.toString());
                first = first == null ? fault : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    @Schedule(hour = "3", minute = "20", persistent = false)
    void forget() {
        SystemWork.run(book::forget);
    }

    private void tell(OpeningAlert.Sign sign) {
        try {
            book.keep(sign);
        } catch (RuntimeException fault) {
            // Another server has told of it at the same moment.
            if (!Conflicts.isBehind(fault)) {
                throw fault;
            }
        }
    }
}
