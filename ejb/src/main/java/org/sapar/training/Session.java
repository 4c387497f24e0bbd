package org.sapar.training;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.hibernate.Hibernate;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.sapar.persistence.CentreScoped;
import org.sapar.persistence.Ids;
import org.sapar.shared.Broken;

/**
 * A session of a training programme at a centre: days, places, and the meetings at which the modules are taught.
 *
 * <p>The version of the programme is that of the day on which it was planned.
 */
@Entity
@Table(name = "training_session")
@Audited
public class Session extends CentreScoped {

    private static final long serialVersionUID = 1L;

    @Column(updatable = false)
    private String number;

    private String programmeId;

    private LocalDate startsOn;

    private LocalDate endsOn;

    private int capacity;

    private String language;

    private String room;

    private int attendanceMin;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    @NotAudited
    @OneToMany(mappedBy = "session", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<Meeting> meetings = new ArrayList<>();

    /** For the persistence provider. */
    protected Session() {}

    Session(NewSession form, String centre, String number, int attendanceMin, Instant now) {
        super(form.id(), now, centre);
        this.number = number;
        this.programmeId = form.programme();
        this.startsOn = form.startsOn();
        this.endsOn = form.endsOn();
        this.capacity = form.capacity();
        this.language = form.language();
        this.room = form.room();
        this.attendanceMin = attendanceMin;
        this.state = SessionAction.moves().start();
    }

    /** Number of the session, {@code SES-2026-BSH01-000012-46}. */
    public String getNumber() {
        return number;
    }

    public String getProgrammeId() {
        return programmeId;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    /** Places. */
    public int getCapacity() {
        return capacity;
    }

    /** Language of teaching: ky or ru. */
    public String getLanguage() {
        return language;
    }

    public String getRoom() {
        return room;
    }

    /** Percent of the minutes that must be attended. */
    public int getAttendanceMin() {
        return attendanceMin;
    }

    public SessionState getState() {
        return state;
    }

    public List<Meeting> getMeetings() {
        return Collections.unmodifiableList(meetings);
    }

    /** Minutes of all meetings. */
    public int getMinutes() {
        return meetings.stream().mapToInt(Meeting::getMinutes).sum();
    }

    /** Whether people may still be enrolled on this day at the centre, be it on the waiting list. */
    public boolean isEnrolling(LocalDate today) {
        return state.isEnrolling(getLastLesson(), today);
    }

    /** Whether the day of the last lesson has passed. */
    boolean isOver(LocalDate today) {
        return today.isAfter(getLastLesson());
    }

    void teach(Meeting.Lesson lesson) {
        meetings.add(new Meeting(Ids.next(), getFiledAt(), this, meetings.size() + 1, lesson));
    }

    /** Day of the last lesson. */
    public LocalDate getLastLesson() {
        return meetings.stream()
                .map(Meeting::getDay)
                .max(Comparator.naturalOrder())
                .orElse(endsOn);
    }

    /** The lawful actions whose day has come. */
    List<SessionAction> actions(LocalDate today) {
        return SessionAction.moves().from(state).keySet().stream()
                .filter(action -> !action.isEarly(this, today))
                .toList();
    }

    /**
     * Moves it along.
     *
     * @param today at the centre
     * @throws Broken if the action is not lawful now, or its day has not come
     */
    void perform(SessionAction action, LocalDate today) {
        var next = SessionAction.moves()
                .to(state, action)
                .orElseThrow(() -> new Broken("training.session.move", action, state));
        if (action.isEarly(this, today)) {
            throw new Broken("training.session.early." + action, action.earliest(this));
        }
        state = next;
    }

    /** The meeting at this place, if its day has come so that attendance can be recorded. */
    Meeting held(int place, LocalDate today) {
        var meeting = meetings.stream()
                .filter(one -> one.getPlace() == place)
                .findFirst()
                .orElseThrow(() -> Broken.at("place", "training.meeting", place));
        if (meeting.getDay().isAfter(today)) {
            throw Broken.at("place", "training.ahead", place, meeting.getDay());
        }
        return meeting;
    }

    /** Full or open again, as the taken places say. */
    void seats(long taken) {
        if (state == SessionState.OPEN && taken >= capacity) {
            perform(SessionAction.FILL, startsOn);
        } else if (state == SessionState.FULL && taken < capacity) {
            perform(SessionAction.FREE, startsOn);
        }
    }

    /** With what its page reads, fetched while the transaction lasts. */
    Session whole() {
        Hibernate.initialize(meetings);
        return this;
    }
}
