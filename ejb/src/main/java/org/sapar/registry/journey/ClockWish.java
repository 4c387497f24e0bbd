package org.sapar.registry.journey;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.util.UUID;

/** That the list of what is due for a person is to be looked at again soon. */
@Entity
public class ClockWish implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private UUID id;

    private UUID migrantId;

    /** How often it was tried in vain. */
    private int attempts;

    /** For the persistence provider. */
    protected ClockWish() {}

    ClockWish(UUID id, UUID migrantId) {
        this.id = id;
        this.migrantId = migrantId;
        this.attempts = 0;
    }

    UUID id() {
        return id;
    }

    UUID migrantId() {
        return migrantId;
    }

    int attempts() {
        return attempts;
    }
}
