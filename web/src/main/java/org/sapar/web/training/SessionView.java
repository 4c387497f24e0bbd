package org.sapar.web.training;

import static org.sapar.training.EnrolmentState.APPLIED;
import static org.sapar.training.EnrolmentState.WAITLISTED;
import static org.sapar.training.EnrolmentState.WITHDRAWN;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sapar.identity.Permission;
import org.sapar.shared.Broken;
import org.sapar.training.Enrolment;
import org.sapar.training.EnrolmentAction;
import org.sapar.training.EnrolmentState;
import org.sapar.training.Session;
import org.sapar.training.SessionAction;
import org.sapar.training.SessionFile;
import org.sapar.training.SessionState;
import org.sapar.training.TrainingDesk;
import org.sapar.web.shared.Me;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;

/** Backs training/session.xhtml: one session, its learners, and what can be done with it. */
@Named
@ViewScoped
public class SessionView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<EnrolmentState> PLACELESS = EnumSet.of(APPLIED, WAITLISTED, WITHDRAWN);

    private static final Set<SessionAction> WEIGHTY =
            EnumSet.of(SessionAction.BEGIN, SessionAction.FINISH, SessionAction.CANCEL);

    @EJB
    TrainingDesk desk;

    @Inject
    Me me;

    @Inject
    Notices notices;

    private UUID id;

    private int version;

    private transient SessionFile file;

    public void load() {
        if (id == null) {
            throw Broken.unknown();
        }
        file = desk.file(id);
        version = file.session().getVersion();
    }

    public String perform(SessionAction action) {
        Once.change(() -> desk.perform(id, version, action));
        return notices.afterRedirect("training.session.note.done." + action);
    }

    /** Gives up the place of a learner; who waits longest gets it. */
    public String withdraw(Enrolment learner) {
        var waited = getWaiting();
        var after = Once.change(() -> desk.withdraw(learner.getId(), learner.getVersion()));
        after.enrolments().stream()
                .filter(one -> one.getState() == EnrolmentState.CONFIRMED && waited.contains(one))
                .forEach(one -> notices.say(
                        "training.session.note.movedUp", one.getMigrant().getNameCyrillic()));
        return notices.afterRedirect(
                "training.session.note.withdrawn", learner.getMigrant().getNameCyrillic());
    }

    public Session getRecord() {
        return file().session();
    }

    /** What the caller may do now, in the order of likelihood. */
    public List<SessionAction> getActions() {
        return file().actions();
    }

    /** Whether a question is asked first, because there is no way back. */
    public boolean isWeighty(SessionAction action) {
        return WEIGHTY.contains(action);
    }

    /** How its button looks: what one most likely came for, to open or to begin when the day has come, stands out. */
    public String look(SessionAction action) {
        var primary = action == SessionAction.OPEN_ENROLMENT
                || (action == SessionAction.BEGIN && !getRecord().getStartsOn().isAfter(me.getToday()));
        if (action == SessionAction.CANCEL) {
            return "danger";
        }
        return primary ? "primary" : "quiet";
    }

    /** Those who have a place, or had one when the session ended. */
    public List<Enrolment> getLearners() {
        return in(EnumSet.complementOf(EnumSet.copyOf(PLACELESS)));
    }

    /** Those who wait, in their order. */
    public List<Enrolment> getWaiting() {
        return in(EnumSet.of(WAITLISTED));
    }

    public List<Enrolment> getWithdrawn() {
        return in(EnumSet.of(WITHDRAWN));
    }

    /** Places taken. */
    public long getTaken() {
        return in(EnrolmentState.seated()).size();
    }

    public long getFree() {
        return Math.max(0, getRecord().getCapacity() - getTaken());
    }

    /** Place on the waiting list, from 1; 0 for who does not wait. */
    int waitingPlace(UUID enrolment) {
        return getWaiting().stream().map(Enrolment::getId).toList().indexOf(enrolment) + 1;
    }

    public boolean isEnrollable() {
        return getRecord().isEnrolling(me.getToday()) && me.may(Permission.TRAINING_ENROL);
    }

    /** Whether there is a sheet of attendance, to fill in or to look at. */
    public boolean isTaught() {
        return getRecord().getState() == SessionState.RUNNING || getRecord().getState() == SessionState.COMPLETED;
    }

    public boolean isWithdrawable(Enrolment learner) {
        return me.may(Permission.TRAINING_ENROL)
                && EnrolmentAction.moves()
                        .to(learner.getState(), EnrolmentAction.WITHDRAW)
                        .isPresent();
    }

    public String hours(int minutes) {
        return Sheet.hours(minutes);
    }

    private List<Enrolment> in(Set<EnrolmentState> states) {
        return file().enrolments().stream()
                .filter(one -> states.contains(one.getState()))
                .toList();
    }

    private SessionFile file() {
        if (file == null) {
            file = desk.file(id);
        }
        return file;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
