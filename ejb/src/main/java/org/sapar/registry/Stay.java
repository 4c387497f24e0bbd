package org.sapar.registry;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.sapar.persistence.Filed;

/** A time spent in one region of a host country. */
@Entity
@Audited
public class Stay extends Filed implements Lasting {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Migrant migrant;

    private String region;

    @Enumerated(EnumType.STRING)
    private StayPurpose purpose;

    @Embedded
    private HostStay host;

    private LocalDate enteredOn;

    private LocalDate leftOn;

    private Instant undoneAt;

    /** For the persistence provider. */
    protected Stay() {}

    Stay(UUID id, Instant filedAt, Migrant migrant, NewStay told) {
        super(id, filedAt);
        this.migrant = migrant;
        this.region = told.region();
        this.purpose = told.purpose();
        this.enteredOn = told.enteredOn();
    }

    /** Subdivision of the host country, ISO 3166-2. */
    public String getRegion() {
        return region;
    }

    public StayPurpose getPurpose() {
        return purpose;
    }

    /** The country of the region, ISO 3166-1 alpha-2. */
    public String getCountry() {
        return region.substring(0, region.indexOf('-'));
    }

    /** How the host country lets the person stay, as far as it was told. */
    public HostStay getHost() {
        return host == null ? HostStay.UNKNOWN : host;
    }

    /** Day of entry, or null when it was not asked. */
    public LocalDate getEnteredOn() {
        return enteredOn;
    }

    /** Day of leaving, or null while the stay goes on. */
    public LocalDate getLeftOn() {
        return leftOn;
    }

    @Override
    public Migrant getMigrant() {
        return migrant;
    }

    @Override
    public void moveTo(Migrant file) {
        migrant = file;
    }

    @Override
    public boolean isHistory() {
        return false;
    }

    @Override
    public PersonField field() {
        return PersonField.STAY;
    }

    @Override
    public boolean goesOn() {
        return leftOn == null;
    }

    @Override
    public void end(LocalDate day) {
        leftOn = day;
    }

    @Override
    public void resume() {
        leftOn = null;
    }

    /** Whether it was told of a group of people and taken back, so that it never was. */
    public boolean isUndone() {
        return undoneAt != null;
    }

    /** It never was; the one before goes on. The history keeps both. */
    void undo(Stay before, Instant now, LocalDate today) {
        undoneAt = now;
        end(today);
        before.resume();
    }

    boolean saysTheSame(NewStay told) {
        return region.equals(told.region()) && purpose == told.purpose();
    }

    /** Mends the day of entry; null leaves it as it is. */
    void enter(LocalDate day) {
        if (day != null) {
            enteredOn = day;
        }
    }

    /** Takes what was told of the host's regime and papers, and the day of entry, which null leaves as it is. */
    public void settle(HostStay told, LocalDate entered) {
        host = told;
        enter(entered);
    }

    /** Ends the stay before, and takes over what does not hang on the address; another country asks anew. */
    void follow(Stay before, LocalDate today) {
        before.end(today);
        if (before.getCountry().equals(getCountry()) && before.purpose == purpose) {
            host = before.getHost().elsewhere();
        }
    }
}
