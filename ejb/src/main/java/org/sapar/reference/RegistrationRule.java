package org.sapar.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** How long something holds in the consular register, and when people are told that it runs out. */
@Entity
@Immutable
public class RegistrationRule extends Dated {

    private static final long serialVersionUID = 1L;

    /** How long a temporary registration holds. */
    public static final String TEMPORARY = "TEMPORARY";

    /** How long papers that are missing are waited for. */
    public static final String PAPERS = "PAPERS";

    /** How long the post that was left sees who went. */
    public static final String LEFT = "LEFT";

    @Id
    private String id;

    private String code;

    private int years;

    private int days;

    private Integer noticeBefore;

    private Integer noticeAfter;

    /** For the persistence provider. */
    protected RegistrationRule() {}

    /** Such as {@code TEMPORARY@2000-07-17}. */
    public String getId() {
        return id;
    }

    /** What it is about: {@link #TEMPORARY}, {@link #PAPERS} or {@link #LEFT}. */
    public String getCode() {
        return code;
    }

    /** The last day of what begins on this one: the same day of the month that many years later, and so many days. */
    public LocalDate last(LocalDate from) {
        return from.plusYears(years).plusDays(days);
    }

    /** The first day of what ends on this one. */
    public LocalDate first(LocalDate last) {
        return last.minusYears(years).minusDays(days);
    }

    /** The day from which people are told: some days before the last one, or some days after the first. */
    public LocalDate notice(LocalDate from) {
        return noticeAfter == null ? last(from).minusDays(noticeBefore) : from.plusDays(noticeAfter);
    }
}
