package org.sapar.registry;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.envers.Audited;
import org.sapar.persistence.Filed;
import org.sapar.shared.Broken;

/**
 * The entry of a citizen in the consular register of a post.
 *
 * <p>It is asked for by a request and stands from the day on which that request is handed over; its id is that of the
 * request. A migrant has one that stands, or one that is under way. When it is made again at the same post after it
 * ended, the new entry takes over the number of the old one; when another post takes it over, it keeps its number and
 * its day. A temporary one ends by itself, and so does one whose papers never come.
 */
@Entity
@Audited
public class ConsularRegistration extends Filed implements Lasting, DoneAtPost {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Migrant migrant;

    private String postCode;

    @Enumerated(EnumType.STRING)
    private RegistrationKind kind;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    private String number;

    private LocalDate registeredOn;

    @Embedded
    private RegistrationTerm term;

    private LocalDate removedOn;

    @Enumerated(EnumType.STRING)
    private RemovalReason removal;

    private String offeredTo;

    /** For the persistence provider. */
    protected ConsularRegistration() {}

    ConsularRegistration(Instant filedAt, RegistrationOrder order) {
        super(order.requestId(), filedAt);
        this.migrant = order.migrant();
        this.postCode = order.postCode();
        this.kind = order.kind();
        this.state = RegistrationAction.moves().start();
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
    public Optional<Single> single() {
        return state.isUnderWay()
                ? Optional.of(new Single(RegistrationState.class, "registry.merge.registration"))
                : Optional.empty();
    }

    @Override
    public String office() {
        return postCode;
    }

    @Override
    public PersonField field() {
        return PersonField.REGISTRATION;
    }

    @Override
    public boolean goesOn() {
        return state == RegistrationState.REGISTERED;
    }

    @Override
    public void end(LocalDate day) {
        remove(null, day);
    }

    @Override
    public void resume() {
        perform(RegistrationAction.REGISTER_AGAIN);
        removedOn = null;
        removal = null;
    }

    /** Code of the post on whose register the person stands. */
    public String getPostCode() {
        return postCode;
    }

    public RegistrationKind getKind() {
        return kind;
    }

    public RegistrationState getState() {
        return state;
    }

    /** Registration number, {@code YEK-REG-2026-000123-57}, or null before it stands. */
    public String getNumber() {
        return number;
    }

    /** Day from which it stands, or null before. */
    public LocalDate getRegisteredOn() {
        return registeredOn;
    }

    /** When it ends by itself, or null if it does not. */
    public RegistrationTerm getTerm() {
        return state == RegistrationState.REGISTERED || state == RegistrationState.INCOMPLETE ? term : null;
    }

    /** Day from which the person is no longer on the register, or null. */
    public LocalDate getRemovedOn() {
        return removedOn;
    }

    /** Why the person was taken off; null if that was not done, or because two files of the person became one. */
    public RemovalReason getRemoval() {
        return removal;
    }

    /** Code of the post in whose district the person lives now and which may take the entry over, or null. */
    public String getOfferedTo() {
        return offeredTo;
    }

    void perform(RegistrationAction action) {
        state = RegistrationAction.moves()
                .to(state, action)
                .orElseThrow(() -> new Broken("registry.registration.move", action, state));
    }

    /** Waits for papers that are missing. */
    void ask(RegistrationTerm patience) {
        perform(RegistrationAction.ASK);
        term = patience;
    }

    /** Enters it under a number from a day on; the term is null for a permanent one. */
    void register(String number, LocalDate day, RegistrationTerm term) {
        perform(RegistrationAction.REGISTER);
        this.number = number;
        this.registeredOn = day;
        this.term = term;
    }

    /** Ends it, so that the person is not on the register from that day on. */
    void remove(RemovalReason reason, LocalDate day) {
        perform(RegistrationAction.REMOVE);
        removal = reason;
        removedOn = day;
        offeredTo = null;
    }

    /** Enters the person again under the same number. */
    void registerAgain(LocalDate day, RegistrationTerm term) {
        resume();
        this.registeredOn = day;
        this.term = term;
    }

    /** Lets the time of a temporary registration begin anew. */
    void renew(RegistrationTerm term) {
        perform(RegistrationAction.RENEW);
        this.term = term;
    }

    /** Goes over to the register of another post. */
    void transfer(String post) {
        perform(RegistrationAction.TRANSFER);
        postCode = post;
        offeredTo = null;
    }

    /** @param post in whose district the person lives now, or null when it is that of the own post or of none */
    void offer(String post) {
        offeredTo = post;
    }
}
