package org.sapar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.query.AuditEntity;

/** What stood in a row of the staff table before; asked only for a row that was found in the table itself. */
@ApplicationScoped
public class StaffHistory {

    @Inject
    EntityManager entityManager;

    @Inject
    StaffBook staff;

    /**
     * One change.
     *
     * @param at when, in UTC
     * @param author name of whoever made it, or the id in Keycloak of somebody who is not on the staff
     * @param staff the row as it stood from then on
     */
    public record Change(Instant at, String author, Staff staff) implements Serializable {}

    /** All changes of the row, the latest first. */
    List<Change> of(UUID id) {
        var reader = AuditReaderFactory.get(entityManager);
        // One by one, because Envers joins revisions by a name that strict JPQL does not take; a row has few.
        List<?> numbers = reader.createQuery()
                .forRevisionsOfEntity(Staff.class, true, true)
                .add(AuditEntity.id().eq(id))
                .addProjection(AuditEntity.revisionNumber())
                .getResultList();
        return numbers.stream()
                .map(Number.class::cast)
                .sorted(Comparator.comparing(Number::longValue).reversed())
                .map(number -> change(
                        entityManager.find(Revision.class, number.longValue()), reader.find(Staff.class, id, number)))
                .toList();
    }

    private Change change(Revision revision, Staff then) {
        var author = staff.bySub(revision.getSub()).map(Staff::getDisplayName).orElse(revision.getSub());
        return new Change(revision.getAt(), author, then);
    }
}
