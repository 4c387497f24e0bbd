package org.sapar.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A country's membership of a union of states whose citizens work in each other's countries by right. */
@Entity
@Immutable
public class UnionMember extends Dated {

    private static final long serialVersionUID = 1L;

    @Id
    private String id;

    private String unionCode;

    private String countryCode;

    /** For the persistence provider. */
    protected UnionMember() {}

    /** Such as {@code EAEU}. */
    public String getUnionCode() {
        return unionCode;
    }

    public String getCountryCode() {
        return countryCode;
    }
}
