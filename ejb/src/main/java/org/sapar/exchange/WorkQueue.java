package org.sapar.exchange;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.sapar.identity.SystemWork;

/**
 * The work that waits for the system, and the piece that is done now.
 *
 * <p>What is to be done and how far it has come stands in the database; what stands here may be lost with the server.
 */
abstract class WorkQueue {

    private static final Duration PAUSE = Duration.ofSeconds(20);

    @Inject
    Clock clock;

    private final Set<UUID> atWork = ConcurrentHashMap.newKeySet();

    /** What met a fault, until when others go first. */
    private final Map<UUID, Instant> postponed = new ConcurrentHashMap<>();

    /** What is to be done, of whatever post, the oldest first; asked as the system. */
    abstract List<UUID> waiting();

    /** Whether the system may go on with it at all. */
    abstract boolean isReady(UUID id);

    /** What is next, of whatever post; nothing while something is done. */
    Optional<UUID> next() {
        if (!atWork.isEmpty()) {
            return Optional.empty();
        }
        var waiting = new ArrayList<UUID>();
        SystemWork.run(() -> waiting.addAll(waiting()));
        var now = clock.instant();
        return waiting.stream()
                .filter(id -> !postponed.getOrDefault(id, now).isAfter(now))
                .filter(this::isReady)
                .findFirst();
    }

    void begin(UUID id) {
        atWork.add(id);
    }

    void end(UUID id) {
        atWork.remove(id);
    }

    /** It met a fault, or our server stops: others go first for a while. */
    void postpone(UUID id) {
        postponed.put(id, clock.instant().plus(PAUSE));
    }

    /** Whatever stood in its way is over. */
    void forget(UUID id) {
        postponed.remove(id);
    }
}
