package org.sapar.registry.employers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.sapar.identity.Standing;
import org.sapar.persistence.Filed;
import org.sapar.persistence.Ids;

/** That somebody said how an employer stands: when, at which post, and why. */
@Entity
@Immutable
public class EmployerStep extends Filed {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Employer employer;

    @Enumerated(EnumType.STRING)
    private EmployerStanding leadsTo;

    private String why;

    private String postCode;

    private String sub;

    private String author;

    /** For the persistence provider. */
    protected EmployerStep() {}

    EmployerStep(Instant at, Employer employer, Standing who) {
        super(Ids.next(), at);
        this.employer = employer;
        this.leadsTo = employer.getStanding();
        this.why = employer.getStandingReason();
        this.postCode = who.post();
        this.sub = who.sub();
        this.author = who.displayName();
    }

    public EmployerStanding getLeadsTo() {
        return leadsTo;
    }

    public String getWhy() {
        return why;
    }

    /** Code of the post where it was said, or null. */
    public String getPostCode() {
        return postCode;
    }

    /** Name of the person who said it, as it was then. */
    public String getAuthor() {
        return author;
    }
}
