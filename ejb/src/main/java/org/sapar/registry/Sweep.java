package org.sapar.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** One time that the whole register was compared with itself, and by which points. */
@Entity
public class Sweep implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Whoever has not been heard of for so long was killed. */
    private static final Duration SILENCE = Duration.ofMinutes(5);

    /** Of UTC: past midnight in Almaty, before the morning in Seoul, late in the evening in Moscow. */
    private static final LocalTime NIGHT = LocalTime.of(19, 30);

    /** What was broken off by these points is tried again then: what hinders it may hinder it for long. */
    private static final Duration PAUSE = Duration.ofHours(1);

    @Id
    private UUID id;

    @Version
    private int version;

    private Instant begunAt;

    private Instant seenAt;

    private Instant endedAt;

    /** True or null, so that the table has room for one that is under way. */
    private Boolean running;

    private long mark;

    private int files;

    private long pairs;

    private int noted;

    /** For the persistence provider. */
    protected Sweep() {}

    Sweep(UUID id, long mark, Instant now) {
        this.id = id;
        this.mark = mark;
        this.begunAt = now;
        this.seenAt = now;
        this.running = true;
    }

    UUID getId() {
        return id;
    }

    /** Whether nothing changed since it began by which files are compared, and no night has passed. */
    boolean suffices(long today, Instant now) {
        return mark == today && !begunAt.isBefore(lastNight(now));
    }

    private static Instant lastNight(Instant now) {
        var tonight = now.atZone(ZoneOffset.UTC).with(NIGHT);
        return (tonight.toInstant().isAfter(now) ? tonight.minusDays(1) : tonight).toInstant();
    }

    /** Whether it is still too early to do the same again after it was broken off. */
    boolean restsAt(long today, Instant now) {
        return endedAt == null && mark == today && begunAt.plus(PAUSE).isAfter(now);
    }

    /** Whether somebody still works at it. */
    boolean isAlive(Instant now) {
        return Duration.between(seenAt, now).abs().compareTo(SILENCE) < 0;
    }

    /**
     * It goes on, and has come so far.
     *
     * @throws IllegalStateException if it was taken for dead and somebody else has begun since
     */
    void goesOn(Swept until, Instant now) {
        if (running == null) {
            throw new IllegalStateException("Another server compares the register");
        }
        files = until.files();
        pairs = until.pairs();
        noted = until.noted();
        seenAt = now;
    }

    /** It is through. */
    void end(Swept all, Instant now) {
        goesOn(all, now);
        endedAt = now;
        running = null;
    }

    /** Whoever did it is there no more; what was found stays, and somebody begins anew. */
    void breakOff() {
        running = null;
    }
}
