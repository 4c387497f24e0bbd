package org.sapar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.sapar.shared.FileNumber;

/**
 * Gives out numbers of person files.
 *
 * <p>From a sequence and not from a {@link org.sapar.persistence.NumberSeries}: they may have gaps, so that registering
 * people waits for nobody. Constant SQL, because HQL knows no sequences.
 */
@ApplicationScoped
class FileNumbers {

    static final int MOST = 400;

    @Inject
    EntityManager entityManager;

    String next() {
        var serial = (Number) entityManager
                .createNativeQuery("select next value for person_number")
                .getSingleResult();
        return FileNumber.ofPerson(serial.longValue());
    }

    /** So many numbers, at most {@value #MOST}. */
    List<String> next(int many) {
        var serials = entityManager
                .createNativeQuery(
                        "select next value for person_number from (values (1), (2), (3), (4), (5), (6), (7), (8),"
                                + " (9), (10), (11), (12), (13), (14), (15), (16), (17), (18), (19), (20)) score cross join"
                                + " (values (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15),"
                                + " (16), (17), (18), (19), (20)) scores")
                .setMaxResults(many)
                .getResultList();
        return ((List<?>) serials)
                .stream()
                        .map(serial -> FileNumber.ofPerson(((Number) serial).longValue()))
                        .toList();
    }
}
