package org.sapar.web.training;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Permission;
import org.sapar.registry.Migrant;
import org.sapar.registry.RegistryDesk;
import org.sapar.training.EnrolmentState;
import org.sapar.training.NewEnrolment;
import org.sapar.training.SessionRow;
import org.sapar.training.SessionState;
import org.sapar.training.TrainingDesk;
import org.sapar.web.shared.Asked;
import org.sapar.web.shared.Me;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Paged;

/** Backs training/sessions.xhtml: the sessions of a state and centre, and the one to enrol a given migrant in. */
@Named
@ViewScoped
public class SessionsView extends Paged<SessionRow> {

    private static final long serialVersionUID = 1L;

    @EJB
    TrainingDesk desk;

    @EJB
    RegistryDesk registry;

    @Inject
    Me me;

    @Inject
    Notices notices;

    private final FormIds ids = new FormIds();

    private SessionState state;

    private String centre;

    private UUID migrant;

    private transient List<SessionRow> rows;

    private transient Migrant person;

    public SessionsView() {
        super(TrainingDesk.PAGE);
    }

    public void load() {
        rows = desk.sessions(state, centre, getNumber());
        if (migrant != null && me.may(Permission.TRAINING_ENROL)) {
            person = registry.open(migrant).migrant();
        }
    }

    @Override
    protected List<SessionRow> found() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    /** Whom to enrol, or null when the list is only looked at. */
    public Migrant getPerson() {
        return person;
    }

    /** Enrols the given migrant and goes to the session. */
    public String enrol(SessionRow row) {
        var enrolment = ids.submit(
                row.id(),
                id -> desk.enrol(new NewEnrolment(id, row.id(), migrant)),
                filed -> filed.getState() == EnrolmentState.WITHDRAWN);
        var note = enrolment.getState() == EnrolmentState.WAITLISTED ? "waits" : "enrolled";
        return notices.afterRedirectTo("/training/session.xhtml?id=" + row.id(), "training.note." + note, row.number());
    }

    /** Whether somebody can still be enrolled in it, be it on the waiting list. */
    public boolean isEnrolling(SessionRow row) {
        return row.isEnrolling(me.getToday());
    }

    public List<SessionState> getStates() {
        return List.of(SessionState.values());
    }

    public SessionState getState() {
        return state;
    }

    public void setState(SessionState state) {
        this.state = state;
    }

    public String getCentre() {
        return centre;
    }

    public void setCentre(String centre) {
        this.centre = Asked.code(centre);
    }

    public UUID getMigrant() {
        return migrant;
    }

    public void setMigrant(UUID migrant) {
        this.migrant = migrant;
    }
}
