package org.sapar.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.stream.Collectors;

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

    /**
     * Does an action that changes many files as one, and sends it to the database; whoever calls has locked them.
     *
     * @param files each of them is changed by the action
     */
    public void raiseAll(Collection<? extends Filed> files, Runnable action) {
        var before = files.stream().collect(Collectors.toMap(Filed::getId, Filed::getVersion));
        action.run();
        entityManager.flush();
        files.stream()
                .filter(file -> file.getVersion() == before.get(file.getId()))
                .forEach(file -> entityManager.lock(file, LockModeType.PESSIMISTIC_FORCE_INCREMENT));
    }
}
