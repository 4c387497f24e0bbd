package org.sapar.reference;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.hibernate.annotations.Immutable;

/** An embassy, consulate or other office through which a sending country serves its citizens. */
@Entity
@Immutable
public class Post extends Dated {

    private static final long serialVersionUID = 1L;

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private PostKind kind;

    private String countryCode;

    private String hostCountryCode;

    private Names names;

    @AttributeOverride(name = "ky", column = @Column(name = "city_ky"))
    @AttributeOverride(name = "ru", column = @Column(name = "city_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "city_en"))
    private Names city;

    private String zone;

    private String opensAt;

    private String closesAt;

    private String workingDays;

    /** For the persistence provider. */
    protected Post() {}

    /** Such as {@code YEK}. */
    public String getCode() {
        return code;
    }

    public PostKind getKind() {
        return kind;
    }

    /** The country that sends. */
    public String getCountryCode() {
        return countryCode;
    }

    /** The country where the post is. */
    public String getHostCountryCode() {
        return hostCountryCode;
    }

    public Names getNames() {
        return names;
    }

    public Names getCity() {
        return city;
    }

    /** The clock on the wall of the post. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** The day that the calendar on its wall shows at this moment. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }

    public LocalTime opensAt() {
        return LocalTime.parse(opensAt);
    }

    public LocalTime closesAt() {
        return LocalTime.parse(closesAt);
    }

    /** The days of the week on which the post works. */
    public Set<DayOfWeek> workingDays() {
        return Weekdays.parse(workingDays);
    }

    /** A mission abroad, which registers and serves citizens; the bodies at home do not. */
    public boolean isMission() {
        return kind != PostKind.MINISTRY && kind != PostKind.AGENCY;
    }
}
