package org.sapar.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.sapar.identity.SystemWork;

/** The exports whose files are to be made. */
@ApplicationScoped
class ExportQueue extends WorkQueue {

    /** So many faults of its own an export may meet before it is given up. */
    private static final int MOST_FAULTS = 3;

    @Inject
    Exports exports;

    private final Map<UUID, Integer> faults = new ConcurrentHashMap<>();

    /** Those that cannot be made, and why. */
    private final Map<UUID, String> failed = new ConcurrentHashMap<>();

    /** Whose work it is, and whether it is about the files of all posts. */
    record Errand(String sub, boolean everywhere) {}

    @Override
    List<UUID> waiting() {
        return exports.inState(ExportState.RUNNING);
    }

    @Override
    boolean isReady(UUID id) {
        return !failed.containsKey(id);
    }

    /** Who left it to the system. */
    Errand errand(UUID id) {
        var found = new ArrayList<Errand>();
        SystemWork.run(() ->
                exports.byId(id).ifPresent(export -> found.add(new Errand(export.getSub(), export.isEverywhere()))));
        return found.get(0);
    }

    /** It met a fault of its own: it is tried again some times. */
    void blame(UUID id) {
        if (faults.merge(id, 1, Integer::sum) >= MOST_FAULTS) {
            fail(id, "fault");
        } else {
            postpone(id);
        }
    }

    /** It cannot be made; the keeper writes it down. */
    void fail(UUID id, String why) {
        failed.put(id, why);
    }

    Map<UUID, String> failures() {
        return Map.copyOf(failed);
    }

    @Override
    void forget(UUID id) {
        super.forget(id);
        failed.remove(id);
        faults.remove(id);
    }
}
