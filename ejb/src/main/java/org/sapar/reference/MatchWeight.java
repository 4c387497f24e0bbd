package org.sapar.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;

/** What one finding weighs when two files are compared for being of one person. */
@Entity
@Immutable
public class MatchWeight extends Dated {

    private static final long serialVersionUID = 1L;

    @Id
    private String id;

    private String finding;

    private BigDecimal points;

    private BigDecimal alike;

    /** For the persistence provider. */
    protected MatchWeight() {}

    /** Name of the finding, such as {@code BIRTH_SWAPPED}. */
    public String getFinding() {
        return finding;
    }

    /** Added to the sum; below zero when it speaks against one person. */
    public BigDecimal getPoints() {
        return points;
    }

    /** From which similarity of spelling on it holds, 0 to 1, or null when none is needed. */
    public BigDecimal getAlike() {
        return alike;
    }
}
