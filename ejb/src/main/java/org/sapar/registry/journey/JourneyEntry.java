package org.sapar.registry.journey;

import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.sapar.identity.Subject;
import org.sapar.persistence.Filed;
import org.sapar.registry.Migrant;
import org.sapar.registry.OfMigrant;

/** What is on file of a journey; an entry that was made by mistake stays to be seen and does not count any more. */
@MappedSuperclass
@Audited
public abstract class JourneyEntry extends Filed implements Subject, OfMigrant {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Migrant migrant;

    private String country;

    private String struckWhy;

    /** For the persistence provider. */
    protected JourneyEntry() {}

    JourneyEntry(UUID id, Instant filedAt, Migrant migrant, String country) {
        super(id, filedAt);
        this.migrant = migrant;
        this.country = country;
    }

    @Override
    public Migrant getMigrant() {
        return migrant;
    }

    @Override
    public void moveTo(Migrant file) {
        migrant = file;
    }

    /** The country that was entered or left, or in which the work is; ISO 3166-1 alpha-2. */
    public String getCountry() {
        return country;
    }

    /** Why it is not to be counted, or null while it holds. */
    public String getStruckWhy() {
        return struckWhy;
    }

    public boolean isStruck() {
        return struckWhy != null;
    }

    void strike(String why) {
        struckWhy = why;
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
