package org.sapar.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
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

    private final Set<UUID> atWork = ConcurrentHashMap.newKeySet();

    /** Those that cannot go on before somebody takes them over. */
    private final Set<UUID> stuck = ConcurrentHashMap.newKeySet();

    /** The list that is next, of whatever post; nothing while one is worked through. */
    Optional<UUID> next() {
        if (!atWork.isEmpty()) {
            return Optional.empty();
        }
        var waiting = new ArrayList<UUID>();
        SystemWork.run(() -> waiting.addAll(imports.inStates(UNDER_WAY)));
        return waiting.stream().filter(id -> !stuck.contains(id)).findFirst();
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

    /** It waits for somebody who may go on with it. */
    void leave(UUID id) {
        stuck.add(id);
    }

    /** Somebody has it now who may; it is taken up as soon as that is written. */
    void takeOver(UUID id) {
        stuck.remove(id);
    }

    boolean isLeft(UUID id) {
        return stuck.contains(id);
    }
}
