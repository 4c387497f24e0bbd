package org.sapar.trail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** The place of a row in the chain; it is written once the row is committed and never changed. */
@Entity
public class Seal implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private long seq;

    private UUID trailId;

    private Instant at;

    private String keyId;

    private byte[] hash;

    /** For the persistence provider. */
    protected Seal() {}

    /** Links the row behind the head, or as the first if that is null. */
    Seal(Head head, Trail row, Instant at, KeyRing keys) {
        this.seq = head == null ? 1 : head.seq() + 1;
        this.trailId = row.getId();
        this.at = at;
        this.keyId = keys.current();
        var link = new Link(seq, trailId.toString(), Micros.of(at), keyId);
        this.hash = keys.link(link, head == null ? Link.NOTHING_BEFORE : head.hash(), row.mac());
    }

    Head head() {
        return new Head(seq, trailId.toString(), hash.clone());
    }

    public long getSeq() {
        return seq;
    }

    public UUID getTrailId() {
        return trailId;
    }

    /** When the row was sealed. */
    public Instant getAt() {
        return at;
    }
}
