package org.sapar.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.sapar.identity.Standing;
import org.sapar.persistence.Filed;
import org.sapar.persistence.Ids;

/** One step in the life of a consular registration: when it was, at which post, what, by whom and why. */
@Entity
@Immutable
public class RegistrationStep extends Filed {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ConsularRegistration registration;

    @Enumerated(EnumType.STRING)
    private RegistrationAction action;

    @Enumerated(EnumType.STRING)
    private RegistrationState leadsTo;

    private String postCode;

    private String leftPost;

    private LocalDate since;

    @Enumerated(EnumType.STRING)
    @Column(name = "removal")
    private RemovalReason reason;

    private String why;

    private String sub;

    private String author;

    /** For the persistence provider. */
    protected RegistrationStep() {}

    /** @param action null when it was asked for */
    RegistrationStep(
            Instant at,
            ConsularRegistration registration,
            RegistrationAction action,
            RegistrationSaid said,
            Standing who) {
        super(Ids.next(), at);
        this.registration = registration;
        this.action = action;
        this.leadsTo = registration.getState();
        this.postCode = registration.getPostCode();
        this.since = said.since();
        this.reason = said.reason();
        this.why = said.words();
        this.sub = who.sub();
        this.author = who.displayName();
    }

    UUID entryId() {
        return registration.getId();
    }

    /** The same, which took the entry away from a post. */
    RegistrationStep from(String post) {
        leftPost = post;
        return this;
    }

    /** Null for the step by which it was asked for. */
    public RegistrationAction getAction() {
        return action;
    }

    public RegistrationState getLeadsTo() {
        return leadsTo;
    }

    /** Code of the post that has the entry after the step. */
    public String getPostCode() {
        return postCode;
    }

    /** Code of the post that had the entry before, if the step took it away from there, else null. */
    public String getLeftPost() {
        return leftPost;
    }

    /** The day from which the person was not on the register, or null. */
    public LocalDate getSince() {
        return since;
    }

    /** Why the person was taken off the register, or null. */
    public RemovalReason getReason() {
        return reason;
    }

    /** In the words of who did it, or null. */
    public String getWhy() {
        return why;
    }

    /** Name of the person who did it, as it was then; null for the system. */
    public String getAuthor() {
        return author;
    }
}
