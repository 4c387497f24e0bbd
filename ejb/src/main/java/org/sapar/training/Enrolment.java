package org.sapar.training;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.hibernate.annotations.BatchSize;
import org.hibernate.envers.Audited;
import org.sapar.identity.Subject;
import org.sapar.persistence.CentreScoped;
import org.sapar.registry.Migrant;
import org.sapar.registry.OfMigrant;
import org.sapar.shared.Broken;

/** A migrant's place, or wait for a place, in a session. */
@Entity
@Audited
public class Enrolment extends CentreScoped implements Subject, OfMigrant {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Session session;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Migrant migrant;

    @Enumerated(EnumType.STRING)
    private EnrolmentState state;

    @ElementCollection
    @CollectionTable(name = "attendance", joinColumns = @JoinColumn(name = "enrolment_id"))
    @MapKeyColumn(name = "place")
    @BatchSize(size = NewSession.MOST_PLACES)
    private Map<Integer, Tick> attendances = new HashMap<>();

    /** For the persistence provider. */
    protected Enrolment() {}

    Enrolment(UUID id, Instant now, Session session, Migrant migrant) {
        super(id, now, session.getCentre());
        this.session = session;
        this.migrant = migrant;
        this.state = EnrolmentAction.moves().start();
    }

    @Override
    public Optional<Single> single() {
        return EnrolmentState.busy().contains(state)
                ? Optional.of(new Single(session.getId(), "registry.merge.session"))
                : Optional.empty();
    }

    @Override
    public Optional<LocalDate> trainedOn() {
        return state == EnrolmentState.COMPLETED ? Optional.of(session.getEndsOn()) : Optional.empty();
    }

    public Session getSession() {
        return session;
    }

    @Override
    public Migrant getMigrant() {
        return migrant;
    }

    @Override
    public void moveTo(Migrant file) {
        migrant = file;
    }

    public EnrolmentState getState() {
        return state;
    }

    /** What was recorded, in the order of the meetings. */
    public List<Attendance> getAttendances() {
        return attendances.keySet().stream()
                .sorted()
                .flatMap(place -> attendance(place).stream())
                .toList();
    }

    /** How the meeting at this place was attended, if it was recorded. */
    public Optional<Attendance> attendance(int place) {
        return Optional.ofNullable(attendances.get(place)).map(tick -> tick.at(place));
    }

    /** Minutes attended so far. */
    public int getMinutes() {
        return session.getMeetings().stream()
                .mapToInt(meeting -> attendance(meeting.getPlace())
                        .map(one -> one.credit(meeting.getMinutes()))
                        .orElse(0))
                .sum();
    }

    /** Whether the share of all minutes is reached, and no minute is missing where none may be. */
    public boolean isThresholdMet() {
        var whole = session.getMeetings().stream()
                .filter(Meeting::isFullAttendance)
                .allMatch(meeting -> attendance(meeting.getPlace())
                        .filter(one -> one.credit(meeting.getMinutes()) == meeting.getMinutes())
                        .isPresent());
        return whole && getMinutes() * 100 >= session.getMinutes() * session.getAttendanceMin();
    }

    void perform(EnrolmentAction action) {
        state = EnrolmentAction.moves()
                .to(state, action)
                .orElseThrow(() -> new Broken("training.enrolment.move", action, state));
    }

    /** Records how one meeting was attended; what was recorded before for it is replaced. */
    void attend(Attendance attendance) {
        attendances.put(attendance.place(), Tick.of(attendance));
    }

    /** Whether any meeting was attended, as the marks say now. */
    boolean hasCome() {
        return attendances.values().stream().anyMatch(Tick::isThere);
    }

    /** Gives up waiting when the session begins. */
    void begin() {
        if (state == EnrolmentState.WAITLISTED) {
            perform(EnrolmentAction.WITHDRAW);
        }
    }

    /** Ends it when the session ends, as the marks say: completed, dropped below the threshold, or never came. */
    void finish() {
        if (!EnrolmentState.present().contains(state)) {
            return;
        }
        if (!hasCome()) {
            perform(EnrolmentAction.MISS);
        } else {
            perform(isThresholdMet() ? EnrolmentAction.COMPLETE : EnrolmentAction.DROP);
        }
    }

    @Override
    public UUID subjectId() {
        return getId();
    }

    @Override
    public Collection<UUID> subjectIds() {
        return List.of(getId(), migrant.getId());
    }

    /** With what its page reads, fetched while the transaction lasts. */
    Enrolment whole() {
        Hibernate.initialize(attendances);
        Hibernate.initialize(migrant);
        session.whole();
        return this;
    }
}
