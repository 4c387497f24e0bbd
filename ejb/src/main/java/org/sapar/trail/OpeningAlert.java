package org.sapar.trail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.sapar.identity.Standing;
import org.sapar.persistence.PostScoped;
import org.sapar.shared.Broken;

/**
 * That somebody opened files in a way of which the head of post and the data protection officer should know. It accuses
 * nobody: it asks for a look, and for a word on what came of it.
 */
@Entity
public class OpeningAlert extends PostScoped {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    private AlertKind kind;

    private String sub;

    private String author;

    private String slot;

    private Instant beganAt;

    private int amount;

    private Integer usual;

    private String limitRule;

    private UUID migrantId;

    private Instant notedAt;

    private String notedBy;

    private String notedByName;

    private String note;

    /** For the persistence provider. */
    protected OpeningAlert() {}

    OpeningAlert(UUID id, Instant filedAt, Standing who, Sign sign) {
        super(id, filedAt, who.post());
        this.kind = sign.kind();
        this.sub = who.sub();
        this.author = who.displayName();
        this.slot = sign.slot();
        this.beganAt = sign.first();
        this.amount = sign.amount();
        this.usual = sign.usual();
        this.limitRule = sign.rule();
        this.migrantId = sign.migrant();
    }

    /**
     * What was seen of somebody.
     *
     * @param sub the person's id in Keycloak
     * @param slot the time or record for which it is told once
     * @param first when it began
     * @param amount of files
     * @param usual how many files the person opens in an hour otherwise, or null
     * @param rule id of the dated rule
     * @param migrant whose file it was, or null if it was many
     */
    record Sign(
            AlertKind kind,
            String sub,
            String slot,
            Instant first,
            int amount,
            Integer usual,
            String rule,
            UUID migrant) {}

    public AlertKind getKind() {
        return kind;
    }

    /** Of whom it tells, by the id of the account. */
    public String getSub() {
        return sub;
    }

    /** Name of that person as it was then. */
    public String getAuthor() {
        return author;
    }

    /** When the first of the files was opened. */
    public Instant getBeganAt() {
        return beganAt;
    }

    /** How many files it were when it was told. */
    public int getAmount() {
        return amount;
    }

    /** How many files the person opens in an hour otherwise; null where that does not matter. */
    public Integer getUsual() {
        return usual;
    }

    /** Id of the dated rule that it is told by. */
    public String getLimitRule() {
        return limitRule;
    }

    /** Whose file it was; null if it was many. */
    public UUID getMigrantId() {
        return migrantId;
    }

    /** When somebody said what came of it; null as long as nobody did. */
    public Instant getNotedAt() {
        return notedAt;
    }

    /** Name of who said so, or null. */
    public String getNotedByName() {
        return notedByName;
    }

    /** What came of it, in words; or null. */
    public String getNote() {
        return note;
    }

    public boolean isOpen() {
        return notedAt == null;
    }

    /**
     * Says what came of it.
     *
     * @throws Broken if it was said already, or it is told of the one who says so
     */
    void settle(Standing second, Instant now, String said) {
        if (!isOpen()) {
            throw new Broken("trail.alert.noted", notedByName);
        }
        if (sub.equals(second.sub())) {
            throw new Broken("trail.alert.own");
        }
        notedAt = now;
        notedBy = second.sub();
        notedByName = second.displayName();
        note = said.strip();
    }
}
