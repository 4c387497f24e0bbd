package org.sapar.web.training;

import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.sapar.persistence.Ids;

/**
 * The ids of what a page may file: one for each subject as long as the page is open, so that nothing is filed twice.
 */
final class FormIds implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<UUID, UUID> ids = new ConcurrentHashMap<>();

    UUID of(UUID subject) {
        return ids.computeIfAbsent(subject, unseen -> Ids.next());
    }
}
