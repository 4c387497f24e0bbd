package org.sapar.registry.journey;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That the list of what is due for a person is to be looked at again soon. */
@Entity
@Immutable
public class ClockWish implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private UUID id;

    private UUID migrantId;

    /** For the persistence provider. */
    protected ClockWish() {}

    ClockWish(UUID id, UUID migrantId) {
        this.id = id;
        this.migrantId = migrantId;
    }

    UUID id() {
        return id;
    }

    UUID migrantId() {
        return migrantId;
    }
}
