package org.sapar.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A first-level part of a country by ISO 3166-2, such as a region that sends or receives migrants. */
@Entity
@Immutable
public class Subdivision extends Dated {

    private static final long serialVersionUID = 1L;

    @Id
    private String code;

    private String countryCode;

    private String federalDistrict;

    private Names names;

    /** For the persistence provider. */
    protected Subdivision() {}

    /** Such as {@code RU-SVE}. */
    public String getCode() {
        return code;
    }

    public String getCountryCode() {
        return countryCode;
    }

    /** The federal district, such as {@code URAL}; in Russia only, else null. */
    public String getFederalDistrict() {
        return federalDistrict;
    }

    public Names getNames() {
        return names;
    }
}
