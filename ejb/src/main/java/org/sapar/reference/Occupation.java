package org.sapar.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** A group of occupations of ISCO-08: one digit for a major group, four for a unit group. */
@Entity
@Immutable
public class Occupation implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private String code;

    private int level;

    private String parentCode;

    private Names names;

    private boolean shortlisted;

    /** For the persistence provider. */
    protected Occupation() {}

    public String getCode() {
        return code;
    }

    /** How many digits. */
    public int getLevel() {
        return level;
    }

    public String getParentCode() {
        return parentCode;
    }

    /** Kyrgyz and Russian only where a migrant is likely to choose it. */
    public Names getNames() {
        return names;
    }

    /** Common among migrants, and so offered first. */
    public boolean isShortlisted() {
        return shortlisted;
    }
}
