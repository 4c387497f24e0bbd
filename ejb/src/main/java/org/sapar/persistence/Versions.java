package org.sapar.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/**
 * Raises the version of a file once for each action, whatever part of the file the action changed.
 *
 * <p>The provider raises it by itself when a column of the file's own row changed, and not when only rows that belong
 * to it did. A forced increment for every action would count the first kind twice.
 */
@ApplicationScoped
public class Versions {

    @Inject
    EntityManager entityManager;

    /**
     * Does the action while nobody else changes the file, and sends it to the database.
     *
     * @throws jakarta.persistence.OptimisticLockException if somebody changed the file since it was read
     */
    public void raise(Filed file, Runnable action) {
        entityManager.lock(file, LockModeType.PESSIMISTIC_WRITE);
        var before = file.getVersion();
        action.run();
        entityManager.flush();
        if (file.getVersion() == before) {
            entityManager.lock(file, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
    }
}
