package org.sapar.registry.journey;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
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

/** Work of a migrant for one employer. Several may go on at the same time. */
@Entity
@Audited
public class EmploymentRecord extends Filed implements Subject, OfMigrant {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Migrant migrant;

    private String country;

    @Embedded
    private Employment work;

    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private EndReason endReason;

    private String struckWhy;

    /** For the persistence provider. */
    protected EmploymentRecord() {}

    EmploymentRecord(NewEmployment told, Employment work, Instant filedAt, Migrant migrant) {
        super(told.id(), filedAt);
        this.migrant = migrant;
        this.country = told.country();
        this.work = work;
    }

    @Override
    public Migrant getMigrant() {
        return migrant;
    }

    @Override
    public void moveTo(Migrant file) {
        migrant = file;
    }

    /** In which the work is, ISO 3166-1 alpha-2. */
    public String getCountry() {
        return country;
    }

    public Employment getWork() {
        return work;
    }

    /** The last day of work, or null while it was not told to have ended. */
    public LocalDate getEndedOn() {
        return endedOn;
    }

    public EndReason getEndReason() {
        return endReason;
    }

    /** Why it is not to be counted, or null while it holds. */
    public String getStruckWhy() {
        return struckWhy;
    }

    public boolean isStruck() {
        return struckWhy != null;
    }

    /** Whether it ended before the day that the contract names. */
    public boolean isEndedEarly() {
        return term().isEndedEarly();
    }

    WorkTerm term() {
        return new WorkTerm(work.startsOn(), work.endsOn(), endedOn, work.kind().isContract());
    }

    void end(WorkEnd told) {
        endedOn = told.on();
        endReason = told.reason();
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
