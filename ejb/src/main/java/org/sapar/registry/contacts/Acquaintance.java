package org.sapar.registry.contacts;

import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.sapar.identity.Subject;
import org.sapar.persistence.Filed;
import org.sapar.registry.Migrant;
import org.sapar.registry.OfMigrant;
import org.sapar.shared.Broken;

/** What leads to a migrant: a number or address, or somebody close. It ends with a day and is not deleted. */
@MappedSuperclass
@Audited
public abstract class Acquaintance extends Filed implements Subject, OfMigrant {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Migrant migrant;

    private LocalDate lastDay;

    /** For the persistence provider. */
    protected Acquaintance() {}

    Acquaintance(UUID id, Instant filedAt, Migrant migrant) {
        super(id, filedAt);
        this.migrant = migrant;
    }

    @Override
    public Migrant getMigrant() {
        return migrant;
    }

    @Override
    public void moveTo(Migrant file) {
        migrant = file;
    }

    @Override
    public boolean isHistory() {
        return false;
    }

    /** The last day on which it held, or null while it holds. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    public boolean isEnded() {
        return lastDay != null;
    }

    void end(LocalDate day) {
        checkGoesOn();
        lastDay = day;
    }

    /** What has ended stays as it was. */
    final void checkGoesOn() {
        if (isEnded()) {
            throw new Broken("registry.contact.over");
        }
    }

    @Override
    public UUID subjectId() {
        return getId();
    }

    @Override
    public Collection<UUID> subjectIds() {
        return List.of(getId(), migrant.getId());
    }
}
