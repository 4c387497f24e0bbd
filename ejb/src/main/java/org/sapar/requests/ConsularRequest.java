package org.sapar.requests;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.Hibernate;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.sapar.calendar.Deadline;
import org.sapar.persistence.Ids;
import org.sapar.registry.Migrant;
import org.sapar.shared.Broken;
import org.sapar.shared.Denied;

/**
 * A service that somebody asks of a post.
 *
 * <p>Receipt is not acceptance: the statutory clock starts when the file is complete and the fee is settled. It stands
 * still while the applicant is waited for. A refusal is proposed by one person and signed by another. The request keeps
 * the version of its type, the fee rule and the deadline rule under which it was opened.
 */
@Entity
@Audited
public class ConsularRequest extends Application {

    private static final long serialVersionUID = 1L;

    @Column(updatable = false)
    private String number;

    private String typeId;

    private String typeCode;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String details;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private boolean refusalProposed;

    private Instant acceptedAt;

    private LocalDate dueOn;

    private Instant dueAt;

    private String dueRule;

    @Embedded
    private Reckoning reckoning;

    private LocalDate pausedOn;

    private BigDecimal feeAmount;

    private String feeCurrency;

    private String feeRule;

    @Enumerated(EnumType.STRING)
    private FeeState feeState;

    private String paper;

    @NotAudited
    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    @OrderBy("filedAt, id")
    private List<RequestStep> steps = new ArrayList<>();

    /** For the persistence provider. */
    protected ConsularRequest() {}

    /** A request as the form says, at a post, under the version of its type and the fee that hold today. */
    ConsularRequest(NewRequest form, Migrant migrant, Terms terms, Author author) {
        super(form.id(), author.at(), terms.post(), migrant);
        this.number = terms.number();
        this.typeId = terms.typeId();
        this.typeCode = form.type();
        this.channel = form.channel();
        this.details = form.details();
        this.state = RequestAction.moves().start();
        this.feeAmount = terms.fee().amount();
        this.feeCurrency = terms.fee().currency();
        this.feeRule = terms.fee().ruleId();
        this.feeState = terms.fee().free() ? FeeState.FREE : FeeState.DUE;
        steps.add(new RequestStep(Ids.next(), this, null, Said.NOTHING, author));
    }

    /** Number of the service file, {@code YEK-SRV-2026-004812-09}. */
    public String getNumber() {
        return number;
    }

    /** Id of the version of the request type. */
    public String getTypeId() {
        return typeId;
    }

    /** Code of the request type, {@code RTN-A}. */
    public String getTypeCode() {
        return typeCode;
    }

    public Channel getChannel() {
        return channel;
    }

    public String getDetails() {
        return details;
    }

    public RequestState getState() {
        return state;
    }

    /** Null before the decision. */
    public Outcome getOutcome() {
        return outcome;
    }

    /** Null before acceptance; the legal date. */
    public Instant getAcceptedAt() {
        return acceptedAt;
    }

    /** Last day of the statutory time in the time zone of the post; null before acceptance. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** The moment at which that day ends. */
    public Instant getDueAt() {
        return dueAt;
    }

    /** Id of the rule that made the due day. */
    public String getDueRule() {
        return dueRule;
    }

    /** The day since which the clock stands still, or null. */
    public LocalDate getPausedOn() {
        return pausedOn;
    }

    public BigDecimal getFeeAmount() {
        return feeAmount;
    }

    /** ISO 4217. */
    public String getFeeCurrency() {
        return feeCurrency;
    }

    public FeeState getFeeState() {
        return feeState;
    }

    /** Number of the blank or of the notarial register, or null. */
    public String getPaper() {
        return paper;
    }

    public List<RequestStep> getSteps() {
        return Collections.unmodifiableList(steps);
    }

    public boolean isRefusalProposed() {
        return refusalProposed;
    }

    /** The lawful actions whose conditions hold now. */
    public List<RequestAction> getActions() {
        return RequestAction.moves().from(state).keySet().stream()
                .filter(action -> action.holdsFor(this))
                .toList();
    }

    boolean isFeeDue() {
        return feeState == FeeState.DUE;
    }

    boolean isGranted() {
        return outcome == Outcome.GRANTED;
    }

    boolean isRefused() {
        return outcome == Outcome.REFUSED;
    }

    /**
     * Moves it along, or tells which rule stands in the way.
     *
     * @throws Broken if the action is not lawful now, or says too little
     * @throws Denied if whoever proposed a refusal would sign it
     */
    void perform(RequestAction action, Said said, Author author) {
        var next =
                RequestAction.moves().to(state, action).orElseThrow(() -> new Broken("requests.move", action, state));
        if (!action.holdsFor(this)) {
            throw new Broken("requests.guard." + action);
        }
        if (!said.answers(action.words())) {
            throw Broken.at(action.words().field(), "requests.words." + action.words());
        }
        if (action == RequestAction.SIGN_REFUSAL) {
            fourEyes(author);
        }
        state = next;
        apply(action, said);
        steps.add(new RequestStep(Ids.next(), this, action, said, author));
    }

    /** Starts the statutory clock. */
    void accept(Deadline deadline, Instant at) {
        acceptedAt = at;
        due(deadline);
    }

    /** How the due day was counted; null before acceptance, and where it was accepted before that was kept. */
    Deadline deadline() {
        return reckoning == null ? null : reckoning.deadline(dueOn, dueAt, dueRule);
    }

    /** The clock stands still from this day on. */
    void pause(LocalDate day) {
        pausedOn = day;
    }

    /** The clock goes on towards a day that leaves out the pause. */
    void resume(Deadline later) {
        due(later);
        pausedOn = null;
    }

    private void due(Deadline deadline) {
        dueOn = deadline.day();
        dueAt = deadline.at();
        dueRule = deadline.ruleId();
        reckoning = Reckoning.of(deadline);
    }

    private void apply(RequestAction action, Said said) {
        switch (action) {
            case TAKE_FEE -> feeState = FeeState.PAID;
            case EXEMPT_FEE -> feeState = FeeState.EXEMPT;
            case GRANT -> outcome = Outcome.GRANTED;
            case PROPOSE_REFUSAL -> refusalProposed = true;
            case DROP_REFUSAL -> refusalProposed = false;
            case SIGN_REFUSAL -> outcome = Outcome.REFUSED;
            case PREPARE -> paper = said.reference();
            default -> {
                // The state says it all.
            }
        }
    }

    private void fourEyes(Author signer) {
        var proposal = steps.stream()
                .filter(step -> step.getAction() == RequestAction.PROPOSE_REFUSAL)
                .reduce((earlier, later) -> later);
        if (proposal.filter(step -> step.isBy(signer.sub())).isPresent()) {
            throw new Denied("requests.fourEyes");
        }
    }

    /** With what its page reads, fetched while the transaction lasts. */
    void whole() {
        Hibernate.initialize(steps);
    }
}
