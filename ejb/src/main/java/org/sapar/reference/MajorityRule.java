package org.sapar.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** From which age on people are of full age, so that nobody else decides for them. */
@Entity
@Immutable
public class MajorityRule extends Dated {

    private static final long serialVersionUID = 1L;

    @Id
    private String id;

    private int years;

    /** For the persistence provider. */
    protected MajorityRule() {}

    /** Full years. */
    public int getYears() {
        return years;
    }
}
