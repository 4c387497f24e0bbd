package org.sapar.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Who did or saw what: one row for each call of a desk, in the transaction of the call.
 *
 * <p>It names records by their ids and never holds names, notes or any other content of a file.
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

    private String outcome;

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
        this.outcome = outcome;
    }

    /** What was called: the feature, the desk's method with its action, and the ids that it was given or gave back. */
    record Call(String feature, String action, String subjects) {}

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

    /** {@code done}, or the key of what stood in the way. */
    public String getOutcome() {
        return outcome;
    }
}
