package org.sapar.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A form or a call that made a record: its id, who sent it, and a digest of what it said. */
@Entity
class Submission implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private UUID id;

    private String sub;

    private String digest;

    private Instant at;

    /** For the persistence provider. */
    protected Submission() {}

    Submission(UUID id, String sub, String digest, Instant at) {
        this.id = id;
        this.sub = sub;
        this.digest = digest;
        this.at = at;
    }

    boolean isFrom(String sub, String digest) {
        return this.sub.equals(sub) && this.digest.equals(digest);
    }
}
