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
import org.sapar.identity.Caller;
import org.sapar.identity.SystemWork;
import org.sapar.trail.TrailBook;

/** Erases files whose time is over, ends what nobody released, and writes down what could not be made. */
@Singleton
@Startup
@DependsOn("Schema")
@ExcludeDefaultInterceptors
public class ExportKeeper {

    /** So few that a transaction is short. */
    private static final int BATCH = 20;

    @Inject
    Exports exports;

    @Inject
    ExportQueue queue;

    @Inject
    ExportPieces pieces;

    @Inject
    ExportPeople people;

    @EJB
    TrailBook trail;

    @EJB
    Caller caller;

    @Inject
    Clock clock;

    /** Takes the next exports whose time is over, and those that failed. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void end() {
        SystemWork.run(() -> {
            exports.over(ExportState.READY, ExportState.PENDING, clock.instant())
                    .setMaxResults(BATCH)
                    .getResultList()
                    .forEach(this::expire);
            queue.failures().forEach((id, why) -> {
                exports.byId(id)
                        .filter(export -> export.getState() == ExportState.RUNNING)
                        .ifPresent(export -> {
                            pieces.erase(id);
                            people.forget(id);
                            export.failed(why);
                            note(export, ExportAction.FAIL);
                        });
                queue.forget(id);
            });
        });
    }

    private void expire(RegisterExport export) {
        pieces.erase(export.getId());
        if (export.getState() == ExportState.PENDING) {
            people.forget(export.getId());
        }
        export.perform(ExportAction.EXPIRE);
        note(export, ExportAction.EXPIRE);
    }

    private void note(RegisterExport export, ExportAction action) {
        trail.byItself(caller.standing(), "exchange", "decideExport " + action, List.of(export.getId()));
    }
}
