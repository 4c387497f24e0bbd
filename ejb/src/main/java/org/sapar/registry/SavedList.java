package org.sapar.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A name that somebody has given to filters of the directory, to look there again. */
@Entity
public class SavedList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private UUID id;

    private Instant filedAt;

    private String sub;

    private String name;

    private String sought;

    @Column(name = "kept_by")
    private String post;

    private boolean begins;

    /** For the persistence provider. */
    protected SavedList() {}

    SavedList(UUID id, Instant filedAt, String sub, String name) {
        this.id = id;
        this.filedAt = filedAt;
        this.sub = sub;
        this.name = name;
    }

    /** Means these people from now on; both may be null. */
    void mean(String text, String keptBy) {
        sought = text;
        post = keptBy;
    }

    /** Whether its owner wants to begin with it. */
    public boolean isBegins() {
        return begins;
    }

    void begin(boolean so) {
        begins = so;
    }

    public UUID getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** What is looked for, or null. */
    public String getSought() {
        return sought;
    }

    /** Code of the post that keeps the files, or null for all. */
    public String getPost() {
        return post;
    }

    /** When the name was given first. */
    public Instant getFiledAt() {
        return filedAt;
    }
}
