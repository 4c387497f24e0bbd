package org.sapar.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** A country of ISO 3166-1. */
@Entity
@Immutable
public class Country implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private String code;

    private String alpha3;

    private String numericCode;

    private Names names;

    /** For the persistence provider. */
    protected Country() {}

    /** Two letters, such as {@code KG}. */
    public String getCode() {
        return code;
    }

    public String getAlpha3() {
        return alpha3;
    }

    public String getNumericCode() {
        return numericCode;
    }

    public Names getNames() {
        return names;
    }
}
