package org.sapar.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;

/** From which sum of points on two files are suspected to be of one person, in a register of some size. */
@Entity
@Immutable
public class MatchThreshold extends Dated {

    private static final long serialVersionUID = 1L;

    @Id
    private String id;

    private int filesFrom;

    private BigDecimal likely;

    private BigDecimal possible;

    private BigDecimal pairLikely;

    /** For the persistence provider. */
    protected MatchThreshold() {}

    /** The row holds for registers of so many files and more, up to the next row. */
    public int getFilesFrom() {
        return filesFrom;
    }

    /** From which sum on it is likely the same person. */
    public BigDecimal getLikely() {
        return likely;
    }

    /** From which sum on an officer should look. */
    public BigDecimal getPossible() {
        return possible;
    }

    /** From which sum on two files that are both there are likely of one person. */
    public BigDecimal getPairLikely() {
        return pairLikely;
    }
}
