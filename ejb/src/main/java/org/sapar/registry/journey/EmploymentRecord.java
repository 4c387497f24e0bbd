package org.sapar.registry.journey;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.sapar.registry.Migrant;
import org.sapar.registry.employers.Employer;

/** Work of a migrant for one employer. Several may go on at the same time. */
@Entity
@Audited
public class EmploymentRecord extends JourneyEntry {

    private static final long serialVersionUID = 1L;

    @Embedded
    private Employment work;

    @ManyToOne(fetch = FetchType.LAZY)
    private Employer knownEmployer;

    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private EndReason endReason;

    /** For the persistence provider. */
    protected EmploymentRecord() {}

    EmploymentRecord(NewEmployment told, Employment work, Employer knownEmployer, Instant filedAt, Migrant migrant) {
        super(told.id(), filedAt, migrant, told.country());
        this.work = work;
        this.knownEmployer = knownEmployer;
    }

    public Employment getWork() {
        return work;
    }

    /** The employer as the register of employers has him; null if it was told in words only. */
    public Employer getKnownEmployer() {
        return knownEmployer;
    }

    /** The last day of work, or null while it was not told to have ended. */
    public LocalDate getEndedOn() {
        return endedOn;
    }

    public EndReason getEndReason() {
        return endReason;
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
}
