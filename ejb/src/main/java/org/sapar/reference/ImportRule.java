package org.sapar.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** For how long the lines of a list of people are kept as they were sent in. */
@Entity
@Immutable
public class ImportRule extends Dated {

    private static final long serialVersionUID = 1L;

    @Id
    private String id;

    private int keptDays;

    /** For the persistence provider. */
    protected ImportRule() {}

    /** Calendar days since the last step of the list. */
    public int getKeptDays() {
        return keptDays;
    }
}
