package org.sapar.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.sapar.identity.SystemWork;

/**
 * The exports whose files are to be made, and the one that is.
 *
 * <p>What is to be made stands in the database; what stands here may be lost with the server.
 */
@ApplicationScoped
class ExportQueue {

    private static final Duration PAUSE = Duration.ofSeconds(20);

    /** So many faults of its own an export may meet before it is given up. */
    private static final int MOST_FAULTS = 3;

    @Inject
    Exports exports;

    @Inject
    Clock clock;

    private final Set<UUID> atWork = ConcurrentHashMap.newKeySet();

    private final Map<UUID, Instant> postponed = new ConcurrentHashMap<>();

    private final Map<UUID, Integer> faults = new ConcurrentHashMap<>();

    /** Those that cannot be made, and why. */
    private final Map<UUID, String> failed = new ConcurrentHashMap<>();

    /** Whose work it is, and whether it is about the files of all posts. */
    record Errand(String sub, boolean everywhere) {}

    /** The export that is next, of whatever post; nothing while one is made. */
    Optional<UUID> next() {
        if (!atWork.isEmpty()) {
            return Optional.empty();
        }
        var waiting = new ArrayList<UUID>();
        SystemWork.run(() -> waiting.addAll(exports.inState(ExportState.RUNNING)));
        var now = clock.instant();
        return waiting.stream()
                .filter(id -> !failed.containsKey(id))
                .filter(id -> !postponed.getOrDefault(id, now).isAfter(now))
                .findFirst();
    }

    /** Who left it to the system. */
    Errand errand(UUID id) {
        var found = new ArrayList<Errand>();
        SystemWork.run(() ->
                exports.byId(id).ifPresent(export -> found.add(new Errand(export.getSub(), export.isEverywhere()))));
        return found.get(0);
    }

    void begin(UUID id) {
        atWork.add(id);
    }

    void end(UUID id) {
        atWork.remove(id);
    }

    /** A server was away, or ours stops: others go first for a while. */
    void postpone(UUID id) {
        postponed.put(id, clock.instant().plus(PAUSE));
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

    void forget(UUID id) {
        failed.remove(id);
        faults.remove(id);
        postponed.remove(id);
    }
}
