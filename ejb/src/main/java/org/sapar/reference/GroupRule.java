package org.sapar.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import org.hibernate.annotations.Immutable;

/** How many files somebody changes at once, and for how long that can be undone. */
@Entity
@Immutable
public class GroupRule extends Dated {

    private static final long serialVersionUID = 1L;

    @Id
    private String id;

    private int most;

    private int undoHours;

    /** For the persistence provider. */
    protected GroupRule() {}

    /** Such as {@code 300@2026-01-01}. */
    public String getId() {
        return id;
    }

    /** Files of one change. */
    public int getMost() {
        return most;
    }

    /** For how long a change can be undone, from the moment at which it was made. */
    public Duration undoable() {
        return Duration.ofHours(undoHours);
    }
}
