package org.sapar.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.envers.Audited;
import org.sapar.persistence.Filed;
import org.sapar.registry.matching.Finding;
import org.sapar.registry.matching.Likeness;
import org.sapar.shared.Broken;

/** Two files that may be of one person, by what they may, and what an officer said about it. */
@Entity
@Audited
public class Suspicion extends Filed {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Migrant one;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Migrant other;

    @Enumerated(EnumType.STRING)
    private SuspicionState state;

    private BigDecimal points;

    private String findings;

    private String decidedBy;

    private Instant decidedAt;

    private String reason;

    /** For the persistence provider. */
    protected Suspicion() {}

    /** The two files stand in the order of their ids, so that a pair is kept once. */
    Suspicion(UUID id, Instant filedAt, Migrant some, Migrant more, Likeness likeness) {
        super(id, filedAt);
        var inOrder = some.getId().toString().compareTo(more.getId().toString()) < 0;
        this.one = inOrder ? some : more;
        this.other = inOrder ? more : some;
        this.state = SuspicionAction.moves().start();
        this.points = BigDecimal.valueOf(likeness.points());
        this.findings = likeness.findings().stream().map(Finding::name).collect(Collectors.joining(","));
    }

    public Migrant getOne() {
        return one;
    }

    public Migrant getOther() {
        return other;
    }

    public SuspicionState getState() {
        return state;
    }

    /** The sum of the findings when the two were compared. */
    public BigDecimal getPoints() {
        return points;
    }

    public List<Finding> getFindings() {
        return findings.isEmpty()
                ? List.of()
                : Arrays.stream(findings.split(",")).map(Finding::valueOf).toList();
    }

    /** Who decided last, by the id of the account, or null. */
    public String getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public String getReason() {
        return reason;
    }

    /**
     * Takes the decision of an officer.
     *
     * @param sub account of the officer
     * @param reason may be null
     */
    void perform(SuspicionAction action, String sub, Instant now, String reason) {
        state = SuspicionAction.moves()
                .to(state, action)
                .orElseThrow(() -> new Broken("registry.suspicion.move", action, state));
        decidedBy = sub;
        decidedAt = now;
        this.reason = reason;
    }
}
