package org.sapar.exchange;

import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.sapar.identity.Caller;
import org.sapar.identity.SystemWork;
import org.sapar.trail.TrailBook;

/** Erases the lines of lists whose time is over; what became of them stays, and what nobody decided is left out. */
@Singleton
@Startup
@DependsOn("Schema")
@ExcludeDefaultInterceptors
public class ImportKeeper {

    /** So few that a transaction is short: a list may have a hundred thousand lines. */
    private static final int BATCH = 2;

    private static final Set<ImportState> AT_REST = Set.of(
            ImportState.UPLOADED, ImportState.CHECKED, ImportState.STOPPED, ImportState.FILED, ImportState.WITHDRAWN);

    @Inject
    Imports imports;

    @Inject
    ImportFiles files;

    @EJB
    TrailBook trail;

    @EJB
    Caller caller;

    @Inject
    Clock clock;

    /** Takes the next lists whose time is over. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void erase() {
        SystemWork.run(() -> files.over()
                .ifPresent(moment -> imports.over(AT_REST, moment)
                        .setMaxResults(BATCH)
                        .getResultList()
                        .forEach(this::erase)));
    }

    private void erase(ImportBatch batch) {
        var now = clock.instant();
        if (ImportAction.moves().from(batch.getState()).containsKey(ImportAction.LAPSE)) {
            batch.perform(ImportAction.LAPSE, now);
        }
        batch.erased(now);
        imports.entityManager().flush();
        imports.leaveOut(batch.getId());
        imports.forget(batch.getId());
        trail.byItself(caller.standing(), "exchange", "perform " + ImportAction.LAPSE, List.of(batch.getId()));
    }
}
