package org.sapar.trail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That somebody opened the file of a person for the first time on a day, so that openings can be counted. */
@Entity
@Immutable
public class OpenedFile implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private UUID id;

    private LocalDate day;

    private String sub;

    private UUID migrantId;

    private Instant at;

    private boolean namesake;

    /** For the persistence provider. */
    protected OpenedFile() {}

    OpenedFile(UUID id, LocalDate day, String sub, UUID migrantId, Instant at, boolean namesake) {
        this.id = id;
        this.day = day;
        this.sub = sub;
        this.migrantId = migrantId;
        this.at = at;
        this.namesake = namesake;
    }

    String sub() {
        return sub;
    }

    UUID migrantId() {
        return migrantId;
    }

    Instant at() {
        return at;
    }

    LocalDate day() {
        return day;
    }
}
