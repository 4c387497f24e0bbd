package org.sapar.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** For how long two files that were merged can be separated again. */
@Entity
@Immutable
public class MergeRule extends Dated {

    private static final long serialVersionUID = 1L;

    @Id
    private String id;

    private int separableDays;

    /** For the persistence provider. */
    protected MergeRule() {}

    /** Calendar days from the day of the merging. */
    public int getSeparableDays() {
        return separableDays;
    }
}
