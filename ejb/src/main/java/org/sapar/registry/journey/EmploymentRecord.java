package org.sapar.registry.journey;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.sapar.registry.Migrant;

/** Work of a migrant for one employer. Several may go on at the same time. */
@Entity
@Audited
public class EmploymentRecord extends JourneyEntry {

    private static final long serialVersionUID = 1L;

    @Embedded
    private Employment work;

    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private EndReason endReason;

    /** For the persistence provider. */
    protected EmploymentRecord() {}

    EmploymentRecord(NewEmployment told, Employment work, Instant filedAt, Migrant migrant) {
        super(told.id(), filedAt, migrant, told.country());
        this.work = work;
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
