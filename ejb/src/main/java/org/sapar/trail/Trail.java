package org.sapar.trail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.sapar.identity.Standing;

/**
 * Who did or saw what: one row for each call of a desk, in the transaction of the call.
 *
 * <p>It names records by their ids and never holds names, notes or any other content of a file. Its code is computed
 * over all its columns with a key that does not lie in the database.
 */
@Entity
public class Trail implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private UUID id;

    private Instant at;

    private String sub;

    private UUID staffId;

    private String postCode;

    private String centreCode;

    private String feature;

    private String action;

    private String subjects;

    private Integer version;

    private String sought;

    private String reason;

    private String outcome;

    private String keyId;

    private byte[] mac;

    /** For the persistence provider. */
    protected Trail() {}

    Trail(UUID id, Instant at, Standing who, Call call, String outcome) {
        this.id = id;
        this.at = at;
        this.sub = who.sub();
        this.staffId = who.staffId();
        this.postCode = who.post();
        this.centreCode = who.centre();
        this.feature = call.feature();
        this.action = call.action();
        this.subjects = call.subjects();
        this.version = call.version();
        this.sought = call.sought();
        this.reason = call.reason();
        this.outcome = outcome;
    }

    /**
     * What was called.
     *
     * @param action the desk's method, and the constants that it was given
     * @param subjects the ids that it was given or gave back, with a blank between
     * @param version the version that it was to act on, or null
     * @param sought keyed hash of what was looked for, or null
     * @param reason why, in the caller's words, or null
     */
    record Call(String feature, String action, String subjects, Integer version, String sought, String reason) {}

    Trail coded(KeyRing keys) {
        keyId = keys.current();
        mac = keys.row(entry());
        return this;
    }

    boolean isGenuine(KeyRing keys) {
        return keys.fits(entry(), mac);
    }

    private Entry entry() {
        return new Entry(
                id.toString(),
                Micros.of(at),
                sub,
                Objects.toString(staffId, null),
                postCode,
                centreCode,
                feature,
                action,
                subjects,
                version,
                sought,
                reason,
                outcome,
                keyId);
    }

    /** The records that it names. */
    List<UUID> named() {
        return Arrays.stream(subjects.split(" "))
                .filter(text -> !text.isEmpty())
                .map(UUID::fromString)
                .toList();
    }

    public UUID getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    public String getSub() {
        return sub;
    }

    public String getFeature() {
        return feature;
    }

    public String getAction() {
        return action;
    }

    /** Ids of the records, with a blank between. */
    public String getSubjects() {
        return subjects;
    }

    /** {@code done}, {@code refused} at the door, or the key of what stood in the way. */
    public String getOutcome() {
        return outcome;
    }

    /** The version of the record that was acted on, or null. */
    public Integer getVersion() {
        return version;
    }

    /** Keyed hash of what was looked for, or null. */
    public String getSought() {
        return sought;
    }

    byte[] mac() {
        return mac.clone();
    }
}
