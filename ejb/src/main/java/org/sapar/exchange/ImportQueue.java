package org.sapar.exchange;

import jakarta.enterprise.context.ApplicationScoped;
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
 * The lists that wait to be worked through, and the one that is.
 *
 * <p>How far a list has come stands in its own rows; what stands here may be lost with the server.
 */
@ApplicationScoped
class ImportQueue {

    private static final List<ImportState> UNDER_WAY =
            List.of(ImportState.CHECKING, ImportState.FILING, ImportState.WITHDRAWING);

    @Inject
    Imports imports;

    private static final Duration PAUSE = Duration.ofSeconds(20);

    @Inject
    Clock clock;

    private final Set<UUID> atWork = ConcurrentHashMap.newKeySet();

    /** Those that cannot go on as the one who left them, by that person. */
    private final Map<UUID, String> left = new ConcurrentHashMap<>();

    /** Those that met a fault, until when others go first. */
    private final Map<UUID, Instant> postponed = new ConcurrentHashMap<>();

    /** The list that is next, of whatever post; nothing while one is worked through. */
    Optional<UUID> next() {
        if (!atWork.isEmpty()) {
            return Optional.empty();
        }
        var waiting = new ArrayList<UUID>();
        SystemWork.run(() -> waiting.addAll(imports.inStates(UNDER_WAY)));
        var now = clock.instant();
        return waiting.stream()
                .filter(id -> !postponed.getOrDefault(id, now).isAfter(now))
                .filter(id -> !left.containsKey(id) || !owner(id).equals(left.get(id)))
                .findFirst();
    }

    /** Who left it to the system, by the id of the account. */
    String owner(UUID id) {
        var owner = new ArrayList<String>();
        SystemWork.run(() -> owner.add(imports.owner(id)));
        return owner.get(0);
    }

    void begin(UUID id) {
        atWork.add(id);
    }

    void end(UUID id) {
        atWork.remove(id);
    }

    /** It met a fault: others go first for a while. */
    void postpone(UUID id) {
        postponed.put(id, clock.instant().plus(PAUSE));
    }

    /** This person may not go on with it; it waits for somebody who may and takes it over. */
    void leave(UUID id, String sub) {
        left.put(id, sub);
    }

    /** Whether it waits for somebody else than this person. */
    boolean isLeft(UUID id, String sub) {
        return sub.equals(left.get(id));
    }
}
