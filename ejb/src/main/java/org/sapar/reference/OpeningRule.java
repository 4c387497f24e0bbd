package org.sapar.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import org.hibernate.annotations.Immutable;

/** For how long the reason holds with which somebody opened the file of a person elsewhere. */
@Entity
@Immutable
public class OpeningRule extends Dated {

    private static final long serialVersionUID = 1L;

    @Id
    private String id;

    private int holdsHours;

    /** For the persistence provider. */
    protected OpeningRule() {}

    /** From the moment at which the reason was told. */
    public Duration holds() {
        return Duration.ofHours(holdsHours);
    }
}
