package org.sapar.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A licence that work may ask for: to drive, to weld, to lift. */
@Entity
@Immutable
public class Licence extends Dated {

    private static final long serialVersionUID = 1L;

    @Id
    private String id;

    private String code;

    private Names names;

    /** For the persistence provider. */
    protected Licence() {}

    public String getCode() {
        return code;
    }

    public Names getNames() {
        return names;
    }
}
