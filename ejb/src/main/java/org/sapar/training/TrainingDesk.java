package org.sapar.training;

import static org.sapar.identity.Permission.TRAINING_ATTEND;
import static org.sapar.identity.Permission.TRAINING_ENROL;
import static org.sapar.identity.Permission.TRAINING_MANAGE;
import static org.sapar.identity.Permission.TRAINING_READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Caller;
import org.sapar.identity.Submissions;
import org.sapar.persistence.Slice;
import org.sapar.shared.Broken;

/** The training centre's desk: plans sessions, enrols migrants, records attendance. */
@Stateless
public class TrainingDesk {

    /** Lines of a page. */
    public static final int PAGE = 25;

    @Inject
    Sessions sessions;

    @Inject
    Planner planner;

    @Inject
    Enroller enroller;

    @Inject
    SessionMoves moves;

    @Inject
    Submissions submissions;

    @EJB
    Caller caller;

    /** Sessions, the latest first; one more than a page has when there is a next page. */
    @RolesAllowed(TRAINING_READ)
    public List<SessionRow> sessions(SessionState state, @Size(max = 10) String centre, @Min(0) @Max(400) int page) {
        return Slice.of(sessions.sessions(state, centre, EnrolmentState.seated()), PAGE, page);
    }

    /**
     * The sessions that come after one of them in the list; one more than a page has when there is a next page.
     *
     * @throws Broken if there is no such session at the caller's centre
     */
    @RolesAllowed(TRAINING_READ)
    public List<SessionRow> sessionsAfter(SessionState state, @Size(max = 10) String centre, @NotNull UUID after) {
        known(after);
        return Slice.of(sessions.sessionsAfter(after, state, centre, EnrolmentState.seated()), PAGE);
    }

    /** Learners of all sessions, the latest first; one more than a page has when there is a next page. */
    @RolesAllowed(TRAINING_READ)
    public List<EnrolmentRow> learners(
            EnrolmentState state, @Size(max = 10) String centre, @Min(0) @Max(400) int page) {
        return Slice.of(sessions.learners(state, centre), PAGE, page);
    }

    /** The enrolments of one migrant that the caller may see. */
    @RolesAllowed(TRAINING_READ)
    public List<EnrolmentRow> ofMigrant(@NotNull UUID migrant) {
        return sessions.ofMigrant(migrant);
    }

    /**
     * One session with its learners.
     *
     * @throws Broken if there is none at the caller's centre
     */
    @RolesAllowed(TRAINING_READ)
    public SessionFile file(@NotNull UUID id) {
        return whole(known(id));
    }

    /**
     * One enrolment with its attendance.
     *
     * @throws Broken if there is none at the caller's centre
     */
    @RolesAllowed(TRAINING_READ)
    public Enrolment enrolment(@NotNull UUID id) {
        return sessions.enrolment(id).orElseThrow(Broken::unknown).whole();
    }

    /** Plans a session at the caller's centre; the same form again gives the same session. */
    @RolesAllowed(TRAINING_MANAGE)
    public SessionFile plan(@NotNull @Valid NewSession form) {
        if (submissions.isRepeat(form.id(), form)) {
            return whole(known(form.id()));
        }
        var centre = caller.centres().stream().findFirst().orElseThrow(() -> new Broken("training.centre"));
        return whole(planner.plan(form, centre));
    }

    /**
     * Enrols a migrant, or puts him on the waiting list when the session is full.
     *
     * @throws Broken if enrolment is closed or the last lesson over, or the migrant is too young or has a place on
     *     these days
     */
    @RolesAllowed(TRAINING_ENROL)
    public Enrolment enrol(@NotNull @Valid NewEnrolment form) {
        if (submissions.isRepeat(form.id(), form)) {
            var first = sessions.enrolment(form.id()).orElseThrow(Broken::unknown);
            first.getMigrant().getNameCyrillic();
            return first;
        }
        return enroller.enrol(form);
    }

    /** Withdraws somebody; who waits longest moves up. */
    @RolesAllowed(TRAINING_ENROL)
    public SessionFile withdraw(@NotNull UUID enrolment, int version) {
        var found = sessions.enrolment(enrolment).orElseThrow(Broken::unknown);
        if (found.getVersion() != version) {
            throw Broken.conflict();
        }
        enroller.withdraw(found);
        return whole(found.getSession());
    }

    /** Opens enrolment, begins, finishes or cancels the session. */
    @RolesAllowed(TRAINING_READ)
    public SessionFile perform(@NotNull UUID id, int version, @NotNull SessionAction action) {
        var session = known(id);
        if (action.permission() == null) {
            throw new Broken("training.session.move", action, session.getState());
        }
        caller.require(action.permission());
        checkVersion(session, version);
        moves.perform(session, action);
        return whole(session);
    }

    /**
     * Records the attendance of the whole group at once.
     *
     * @param version of the session, as the sheet was opened with
     */
    @RolesAllowed(TRAINING_ATTEND)
    public SessionFile attend(@NotNull UUID id, int version, @NotNull @Valid List<@NotNull AttendanceLine> sheet) {
        var session = known(id);
        checkVersion(session, version);
        moves.attend(session, sheet);
        return whole(session);
    }

    private Session known(UUID id) {
        return sessions.byId(id).orElseThrow(Broken::unknown);
    }

    private static void checkVersion(Session session, int version) {
        if (session.getVersion() != version) {
            throw Broken.conflict();
        }
    }

    private SessionFile whole(Session session) {
        sessions.entityManager().flush();
        session.whole();
        var enrolments = sessions.enrolments(session.getId());
        enrolments.forEach(Enrolment::whole);
        var actions = moves.actions(session).stream()
                .filter(action -> action.permission() != null && caller.may(action.permission()))
                .toList();
        return new SessionFile(session, enrolments, actions);
    }
}
