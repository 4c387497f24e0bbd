package org.sapar.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A record on file.
 *
 * <p>Its id is born with the form or comes with the call, so that a second submit of the same form meets the primary
 * key.
 */
@MappedSuperclass
public abstract class Filed implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "filed_at", updatable = false)
    private Instant filedAt;

    /** For the persistence provider. */
    protected Filed() {}

    protected Filed(UUID id, Instant filedAt) {
        this.id = Objects.requireNonNull(id);
        this.filedAt = Objects.requireNonNull(filedAt);
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** When it was put on file, in UTC. */
    public Instant getFiledAt() {
        return filedAt;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Filed filed && id.equals(filed.getId()) && sameKind(filed);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }

    private boolean sameKind(Filed other) {
        return getClass().isInstance(other) || other.getClass().isInstance(this);
    }
}
