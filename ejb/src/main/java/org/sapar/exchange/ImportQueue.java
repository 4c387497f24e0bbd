package org.sapar.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.sapar.identity.SystemWork;

/** The lists that wait to be worked through. */
@ApplicationScoped
class ImportQueue extends WorkQueue {

    private static final List<ImportState> UNDER_WAY =
            List.of(ImportState.CHECKING, ImportState.FILING, ImportState.WITHDRAWING);

    @Inject
    Imports imports;

    /** Those that cannot go on as the one who left them, by that person. */
    private final Map<UUID, String> left = new ConcurrentHashMap<>();

    @Override
    List<UUID> waiting() {
        return imports.inStates(UNDER_WAY);
    }

    @Override
    boolean isReady(UUID id) {
        return !left.containsKey(id) || !owner(id).equals(left.get(id));
    }

    /** Who left it to the system, by the id of the account. */
    String owner(UUID id) {
        var owner = new ArrayList<String>();
        SystemWork.run(() -> owner.add(imports.owner(id)));
        return owner.get(0);
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
