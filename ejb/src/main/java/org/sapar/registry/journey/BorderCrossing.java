package org.sapar.registry.journey;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.hibernate.envers.Audited;
import org.sapar.calendar.Passage;
import org.sapar.registry.IdentityDocument;
import org.sapar.registry.Migrant;

/** One passage, or attempted passage, of a host country's border. */
@Entity
@Audited
public class BorderCrossing extends JourneyEntry {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private LocalDate crossedOn;

    private String crossedAt;

    private String checkpoint;

    @ManyToOne(fetch = FetchType.LAZY)
    private IdentityDocument document;

    @Enumerated(EnumType.STRING)
    private CrossingResult result;

    /** For the persistence provider. */
    protected BorderCrossing() {}

    BorderCrossing(NewCrossing told, Instant filedAt, Migrant migrant, IdentityDocument document) {
        super(told.id(), filedAt, migrant, told.country());
        this.direction = told.direction();
        this.crossedOn = told.day();
        this.crossedAt = told.time();
        this.checkpoint = told.checkpoint();
        this.document = document;
        this.result = told.result();
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

    /** Whether the person went through. */
    boolean counts() {
        return !isStruck() && result == CrossingResult.ADMITTED;
    }

    Passage passage() {
        return new Passage(crossedOn, crossedAt == null ? null : LocalTime.parse(crossedAt), direction == Direction.IN);
    }

    boolean saysTheSame(NewCrossing told) {
        return !isStruck()
                && getCountry().equals(told.country())
                && direction == told.direction()
                && crossedOn.equals(told.day())
                && Objects.equals(crossedAt, told.time());
    }
}
