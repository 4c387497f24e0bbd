package org.sapar.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.sapar.identity.Standing;
import org.sapar.persistence.Filed;

/** That somebody looked into the file of a migrant whom another post keeps, and why. */
@Entity
@Immutable
public class FileOpening extends Filed {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Migrant migrant;

    @Column(name = "post_code")
    private String post;

    private String sub;

    private String author;

    private String reason;

    /** For the persistence provider. */
    protected FileOpening() {}

    FileOpening(UUID id, Instant filedAt, Migrant migrant, Standing reader, String reason) {
        super(id, filedAt);
        this.migrant = migrant;
        this.post = reader.post();
        this.sub = reader.sub();
        this.author = reader.displayName();
        this.reason = reason;
    }

    /** Code of the reader's post, or null. */
    public String getPost() {
        return post;
    }

    /** Name of the reader as it was then. */
    public String getAuthor() {
        return author;
    }

    public String getReason() {
        return reason;
    }
}
