package org.sapar.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;

/** One thing that a host country asks of those who stay there, with the clock that it runs by, if any. */
@Entity
@Immutable
public class HostRule extends Dated {

    private static final long serialVersionUID = 1L;

    @Id
    private String id;

    private String code;

    private Names names;

    private String hostCountryCode;

    private String citizenship;

    private String regimes;

    @Enumerated(EnumType.STRING)
    private RuleStart starts;

    private Integer term;

    @Enumerated(EnumType.STRING)
    private RuleUnit unit;

    private String alertDays;

    private Integer afterDays;

    private boolean withoutContract;

    @Enumerated(EnumType.STRING)
    private RuleMet metBy;

    private Integer againMonths;

    private boolean binding;

    /** For the persistence provider. */
    protected HostRule() {}

    /** Such as {@code RU-EAEU-REG@2015-01-01}. */
    public String getId() {
        return id;
    }

    /** Such as {@code RU-EAEU-REG}. */
    public String getCode() {
        return code;
    }

    public Names getNames() {
        return names;
    }

    /** What starts the clock; null for a rule to be told, without a clock. */
    public RuleStart getStarts() {
        return starts;
    }

    /** How many units; null for the term of a contract. */
    public Integer getTerm() {
        return term;
    }

    /** In what is counted; null without a clock. */
    public RuleUnit getUnit() {
        return unit;
    }

    /** So many days before the last one people are reminded, the first reminder first. */
    public List<Integer> alertDays() {
        return alertDays == null
                ? List.of()
                : Stream.of(alertDays.split(",")).map(Integer::valueOf).toList();
    }

    /** Only if more days than these have passed since entry; null if it does not matter. */
    public Integer getAfterDays() {
        return afterDays;
    }

    /** Whether days under a contract of work do not count. */
    public boolean isWithoutContract() {
        return withoutContract;
    }

    /** What meets the rule, or null when nothing does but time. */
    public RuleMet getMetBy() {
        return metBy;
    }

    /** After so many months it has to be met again; null if once is enough. */
    public Integer getAgainMonths() {
        return againMonths;
    }

    /** Whether it is a duty; else its last day may pass. */
    public boolean isBinding() {
        return binding;
    }

    public boolean hasClock() {
        return unit != null;
    }

    /** Whether it speaks of citizens of this country who stay in that one under this regime. */
    public boolean covers(String citizen, String host, HostRegime regime) {
        return (hostCountryCode == null ? !citizen.equals(host) : hostCountryCode.equals(host))
                && (citizenship == null || citizenship.equals(citizen))
                && (regimes == null || List.of(regimes.split(",")).contains(regime.name()));
    }
}
