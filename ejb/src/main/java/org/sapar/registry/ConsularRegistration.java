package org.sapar.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.sapar.persistence.Filed;
import org.sapar.shared.Broken;

/**
 * The entry of a citizen in the consular register of a post.
 *
 * <p>It is asked for by a request and stands from the day on which that request is handed over; its id is that of the
 * request. A migrant has one that stands, or one that is under way. When it is made again at the same post after it
 * ended, the new entry takes over the number of the old one.
 */
@Entity
@Audited
public class ConsularRegistration extends Filed implements Lasting {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Migrant migrant;

    private String postCode;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    private String number;

    private LocalDate registeredOn;

    /** For the persistence provider. */
    protected ConsularRegistration() {}

    ConsularRegistration(UUID id, Instant filedAt, Migrant migrant, String postCode) {
        super(id, filedAt);
        this.migrant = migrant;
        this.postCode = postCode;
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
    public Optional<String> office() {
        return Optional.of(postCode);
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
        perform(RegistrationAction.REMOVE);
    }

    @Override
    public void resume() {
        perform(RegistrationAction.REGISTER_AGAIN);
    }

    public String getPostCode() {
        return postCode;
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

    void perform(RegistrationAction action) {
        state = RegistrationAction.moves()
                .to(state, action)
                .orElseThrow(() -> new Broken("registry.registration.move", action, state));
    }

    /** Enters it under a number from a day on. */
    void register(String number, LocalDate day) {
        perform(RegistrationAction.REGISTER);
        this.number = number;
        this.registeredOn = day;
    }
}
