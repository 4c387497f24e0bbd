package org.sapar.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** A region, district or town of Kyrgyzstan in the state classifier SOATE. */
@Entity
@Immutable
public class SoateUnit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private String code;

    private String parentCode;

    private String kind;

    private String subdivisionCode;

    private Names names;

    /** For the persistence provider. */
    protected SoateUnit() {}

    /** Fourteen digits. */
    public String getCode() {
        return code;
    }

    /** The unit that it belongs to, or null. */
    public String getParentCode() {
        return parentCode;
    }

    /** {@code REGION}, {@code CITY}, {@code DISTRICT} or {@code TOWN}. */
    public String getKind() {
        return kind;
    }

    /** The same place, or the one around it, in ISO 3166-2. */
    public String getSubdivisionCode() {
        return subdivisionCode;
    }

    public Names getNames() {
        return names;
    }
}
