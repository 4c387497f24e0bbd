package org.sapar.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.envers.Audited;
import org.sapar.identity.Standing;
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

    private String decidedByName;

    private Instant decidedAt;

    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    private Migrant kept;

    private String taken = "";

    private String confirmedBy;

    private LocalDate separableUntil;

    private int mergings;

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

    /** Name of that person as it was then, or null. */
    public String getDecidedByName() {
        return decidedByName;
    }

    /** The file that stays, once somebody said that the two are of one person; else null. */
    public Migrant getKept() {
        return kept;
    }

    /** The file that goes into the other; null as long as nobody said which stays. */
    public Migrant getMerged() {
        return kept == null ? null : kept.getId().equals(one.getId()) ? other : one;
    }

    /** The fields in which the file that goes is right. */
    public Set<PersonField> getTaken() {
        return taken.isEmpty()
                ? Set.of()
                : Arrays.stream(taken.split(",")).map(PersonField::valueOf).collect(Collectors.toSet());
    }

    /** Last day on which the two can be separated again; null before they are merged. */
    public LocalDate getSeparableUntil() {
        return separableUntil;
    }

    /** Whether this person said first that the two are one. */
    boolean isConfirmedBy(String sub) {
        return sub.equals(confirmedBy);
    }

    /**
     * Takes the decision of an officer.
     *
     * @param reason may be null
     */
    void perform(SuspicionAction action, Standing officer, Instant now, String reason) {
        state = SuspicionAction.moves()
                .to(state, action)
                .orElseThrow(() -> new Broken("registry.suspicion.move", action, state));
        decidedBy = officer.sub();
        decidedByName = officer.displayName();
        decidedAt = now;
        this.reason = reason;
    }

    /** One person, says an officer: this file stays, and in these fields the other one is right. */
    void confirm(Migrant stays, Set<PersonField> right, String sub) {
        kept = stays;
        taken = right.stream().map(PersonField::name).sorted().collect(Collectors.joining(","));
        confirmedBy = sub;
    }

    /** Nobody says any more that the two are one. */
    void withdraw() {
        kept = null;
        taken = "";
        confirmedBy = null;
        separableUntil = null;
    }

    /** How often the two were merged; each merging has its own steps. */
    int getMergings() {
        return mergings;
    }

    /** They are about to be merged once more. */
    void countMerging() {
        mergings++;
    }

    /** The two are one from now on; until this day that can be undone. */
    void merged(LocalDate until) {
        separableUntil = until;
    }
}
