package org.sapar.reference;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hibernate.annotations.Immutable;

/** A centre where people are prepared before they leave and received when they return. */
@Entity
@Immutable
public class Centre extends Dated {

    private static final long serialVersionUID = 1L;

    @Id
    private String code;

    private String countryCode;

    private Names names;

    @AttributeOverride(name = "ky", column = @Column(name = "city_ky"))
    @AttributeOverride(name = "ru", column = @Column(name = "city_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "city_en"))
    private Names city;

    private String zone;

    private int capacity;

    /** For the persistence provider. */
    protected Centre() {}

    /** Such as {@code BSH01}. */
    public String getCode() {
        return code;
    }

    public String getCountryCode() {
        return countryCode;
    }

    public Names getNames() {
        return names;
    }

    public Names getCity() {
        return city;
    }

    /** Seats of a session unless it says otherwise. */
    public int getCapacity() {
        return capacity;
    }

    /** The clock on the wall of the centre. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** The day that the calendar on its wall shows at this moment. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }
}
