package org.sapar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.sapar.shared.FileNumber;

/**
 * Gives out numbers of person files.
 *
 * <p>From a sequence and not from a {@link org.sapar.persistence.NumberSeries}: they may have gaps, so that registering
 * people waits for nobody. Constant SQL, because HQL knows no sequences.
 */
@ApplicationScoped
class FileNumbers {

    @Inject
    EntityManager entityManager;

    String next() {
        var serial = (Number) entityManager
                .createNativeQuery("select next value for person_number")
                .getSingleResult();
        return FileNumber.ofPerson(serial.longValue());
    }
}
