package org.sapar.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** One region of a host country that a post serves, for as long as it does. */
@Entity
@Immutable
public class District extends Dated {

    private static final long serialVersionUID = 1L;

    @Id
    private String id;

    private String postCode;

    private String subdivisionCode;

    /** For the persistence provider. */
    protected District() {}

    /** Such as {@code YEK:RU-SVE@2002-01-01}. */
    public String getId() {
        return id;
    }

    public String getPostCode() {
        return postCode;
    }

    public String getSubdivisionCode() {
        return subdivisionCode;
    }
}
