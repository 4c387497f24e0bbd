package org.sapar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.time.Instant;
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
        List<?> revisions = AuditReaderFactory.get(entityManager)
                .createQuery()
                .forRevisionsOfEntity(Staff.class, false, true)
                .add(AuditEntity.id().eq(id))
                .addOrder(AuditEntity.revisionNumber().desc())
                .getResultList();
        return revisions.stream().map(Object[].class::cast).map(this::change).toList();
    }

    private Change change(Object[] version) {
        var revision = (Revision) version[1];
        var author = staff.bySub(revision.getSub()).map(Staff::getDisplayName).orElse(revision.getSub());
        return new Change(revision.getAt(), author, (Staff) version[0]);
    }
}
