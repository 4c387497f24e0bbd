package org.sapar.trail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;

/** That a sealed row names a record, so that what was done with the record is found at once. */
@Entity
@IdClass(Mention.Key.class)
public class Mention implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private UUID subject;

    @Id
    private long seq;

    /** For the persistence provider. */
    protected Mention() {}

    Mention(UUID subject, long seq) {
        this.subject = subject;
        this.seq = seq;
    }

    /** Both together name it. */
    public record Key(UUID subject, long seq) implements Serializable {}
}
