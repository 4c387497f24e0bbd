package org.sapar.web.training;

import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sapar.persistence.Ids;
import org.sapar.web.shared.Once;

/**
 * The ids of what a page may file: one for each subject as long as the page is open, so that nothing is filed twice.
 */
final class FormIds implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<UUID, UUID> ids = new ConcurrentHashMap<>();

    UUID of(UUID subject) {
        return ids.computeIfAbsent(subject, unseen -> Ids.next());
    }

    /**
     * Files by the id of the subject; if what was filed by it is over meanwhile, once more by a fresh one.
     *
     * @param filing takes the id and gives what was filed by it, now or before
     */
    <T> T submit(UUID subject, Function<UUID, T> filing, Predicate<T> isOver) {
        var id = of(subject);
        var filed = Once.submit(() -> filing.apply(id));
        if (!isOver.test(filed)) {
            return filed;
        }
        ids.remove(subject, id);
        var fresh = of(subject);
        return Once.submit(() -> filing.apply(fresh));
    }
}
