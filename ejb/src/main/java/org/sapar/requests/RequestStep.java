package org.sapar.requests;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.sapar.persistence.Filed;

/** One step in the life of a request: who did what, and what was said. */
@Entity
public class RequestStep extends Filed {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ConsularRequest request;

    @Enumerated(EnumType.STRING)
    private RequestAction action;

    @Enumerated(EnumType.STRING)
    private RequestState leadsTo;

    private String sub;

    private String author;

    private String reason;

    private String reference;

    /** For the persistence provider. */
    protected RequestStep() {}

    RequestStep(UUID id, ConsularRequest request, RequestAction action, Said said, Author author) {
        super(id, author.at());
        this.request = request;
        this.action = action;
        this.leadsTo = request.getState();
        this.sub = author.sub();
        this.author = author.name();
        this.reason = said.reason();
        this.reference = said.reference();
    }

    /** Null for the step that opened the request. */
    public RequestAction getAction() {
        return action;
    }

    public RequestState getLeadsTo() {
        return leadsTo;
    }

    /** Name of the person who did it, as it was then. */
    public String getAuthor() {
        return author;
    }

    public String getReason() {
        return reason;
    }

    public String getReference() {
        return reference;
    }

    boolean isBy(String person) {
        return sub.equals(person);
    }
}
