package org.sapar.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** A group of the International Standard Classification of Occupations, ISCO-08. */
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

    /** One to four digits. */
    public String getCode() {
        return code;
    }

    /** How many digits the code has. */
    public int getLevel() {
        return level;
    }

    /** The wider group, or null for the widest. */
    public String getParentCode() {
        return parentCode;
    }

    public Names getNames() {
        return names;
    }

    /** Whether migrants often work in it, so that it is offered first. */
    public boolean isShortlisted() {
        return shortlisted;
    }
}
