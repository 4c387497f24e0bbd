package org.sapar.registry.journey;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.sapar.calendar.Passage;
import org.sapar.identity.Subject;
import org.sapar.persistence.Filed;
import org.sapar.registry.IdentityDocument;
import org.sapar.registry.Migrant;
import org.sapar.registry.OfMigrant;

/** One passage, or attempted passage, of a host country's border. */
@Entity
@Audited
public class BorderCrossing extends Filed implements Subject, OfMigrant {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Migrant migrant;

    private String country;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private LocalDate crossedOn;

    private String crossedAt;

    private String checkpoint;

    @ManyToOne(fetch = FetchType.LAZY)
    private IdentityDocument document;

    @Enumerated(EnumType.STRING)
    private CrossingResult result;

    private String struckWhy;

    /** For the persistence provider. */
    protected BorderCrossing() {}

    BorderCrossing(NewCrossing told, Instant filedAt, Migrant migrant, IdentityDocument document) {
        super(told.id(), filedAt);
        this.migrant = migrant;
        this.country = told.country();
        this.direction = told.direction();
        this.crossedOn = told.day();
        this.crossedAt = told.time();
        this.checkpoint = told.checkpoint();
        this.document = document;
        this.result = told.result();
    }

    @Override
    public Migrant getMigrant() {
        return migrant;
    }

    @Override
    public void moveTo(Migrant file) {
        migrant = file;
    }

    /** Whose border, ISO 3166-1 alpha-2. */
    public String getCountry() {
        return country;
    }

    public Direction getDirection() {
        return direction;
    }

    /** The day of the stamp. */
    public LocalDate getCrossedOn() {
        return crossedOn;
    }

    /** Time of day by the clock of the border, {@code 08:20}, or null. */
    public String getCrossedAt() {
        return crossedAt;
    }

    public String getCheckpoint() {
        return checkpoint;
    }

    /** The document that was shown, or null. */
    public IdentityDocument getDocument() {
        return document;
    }

    public CrossingResult getResult() {
        return result;
    }

    /** Why it is not to be counted, or null while it holds. */
    public String getStruckWhy() {
        return struckWhy;
    }

    public boolean isStruck() {
        return struckWhy != null;
    }

    /** Whether the person went through. */
    boolean counts() {
        return !isStruck() && result == CrossingResult.ADMITTED;
    }

    Passage passage() {
        return new Passage(crossedOn, crossedAt == null ? null : LocalTime.parse(crossedAt), direction == Direction.IN);
    }

    boolean saysTheSame(NewCrossing told) {
        return !isStruck()
                && country.equals(told.country())
                && direction == told.direction()
                && crossedOn.equals(told.day())
                && Objects.equals(crossedAt, told.time());
    }

    void strike(String why) {
        struckWhy = why;
    }

    @Override
    public UUID subjectId() {
        return getId();
    }

    @Override
    public Collection<UUID> subjectIds() {
        return List.of(getId(), migrant.getId());
    }
}
