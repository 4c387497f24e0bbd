package org.sapar.registry.employers;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.sapar.identity.Subject;
import org.sapar.persistence.Filed;

/** Somebody who employs migrants; he belongs to no post, every post may find and mend the entry. */
@Entity
@Audited
public class Employer extends Filed implements Subject {

    private static final long serialVersionUID = 1L;

    @Embedded
    private EmployerDetails details;

    @Enumerated(EnumType.STRING)
    private EmployerStanding standing = EmployerStanding.OK;

    private String standingReason;

    private LocalDate verifiedOn;

    private String verifiedBy;

    /** For the persistence provider. */
    protected Employer() {}

    Employer(UUID id, Instant filedAt, EmployerDetails details) {
        super(id, filedAt);
        this.details = details;
    }

    public EmployerDetails getDetails() {
        return details;
    }

    public EmployerStanding getStanding() {
        return standing;
    }

    /** Why one has to be careful, or is not any more; null as long as nobody judged. */
    public String getStandingReason() {
        return standingReason;
    }

    /** The day on which it was compared with the state register, or null. */
    public LocalDate getVerifiedOn() {
        return verifiedOn;
    }

    /** Name of the person who compared it, as it was then, or null. */
    public String getVerifiedBy() {
        return verifiedBy;
    }

    /** Mends the entry; if it says otherwise who the employer is, nobody has compared that yet. */
    void amend(EmployerDetails told) {
        if (told.isOther(details)) {
            verify(null, null);
        }
        details = told;
    }

    void verify(LocalDate day, String author) {
        verifiedOn = day;
        verifiedBy = author;
    }

    void judge(Judgement judgement) {
        standing = judgement.standing();
        standingReason = judgement.reason().strip();
    }

    @Override
    public UUID subjectId() {
        return getId();
    }
}
