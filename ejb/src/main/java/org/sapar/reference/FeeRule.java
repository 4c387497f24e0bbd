package org.sapar.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;

/** One line of the table of consular fees: a price, or a change of the price in percent. */
@Entity
@Immutable
public class FeeRule extends Dated {

    private static final long serialVersionUID = 1L;

    @Id
    private String id;

    private String typeCode;

    private String postCode;

    private String citizenship;

    private Integer ageFrom;

    private Integer ageTo;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private BigDecimal amount;

    private String currency;

    private Integer percent;

    /** For the persistence provider. */
    protected FeeRule() {}

    /** Such as {@code RTN-A@2020-11-26}. */
    public String getId() {
        return id;
    }

    /** The type of request, or null for all. */
    public String getTypeCode() {
        return typeCode;
    }

    /** The post, or null for all. */
    public String getPostCode() {
        return postCode;
    }

    /** The citizenship of the person, or null for all. */
    public String getCitizenship() {
        return citizenship;
    }

    /** The youngest age in years, or null. */
    public Integer getAgeFrom() {
        return ageFrom;
    }

    /** The oldest age in years, or null. */
    public Integer getAgeTo() {
        return ageTo;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    /** The price, or null where the rule changes one. */
    public BigDecimal getAmount() {
        return amount;
    }

    public String getCurrency() {
        return currency;
    }

    /** What is added to the price in percent; negative for a discount; null where the rule is a price. */
    public Integer getPercent() {
        return percent;
    }

    /** Whether it speaks of people of this age; one of unknown age is under the general rule. */
    public boolean coversAge(Integer age) {
        return !isByAge() || (age != null && (ageFrom == null || age >= ageFrom) && (ageTo == null || age <= ageTo));
    }

    public boolean isByAge() {
        return ageFrom != null || ageTo != null;
    }
}
