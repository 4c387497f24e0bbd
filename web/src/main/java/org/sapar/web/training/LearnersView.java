package org.sapar.web.training;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import org.sapar.training.EnrolmentRow;
import org.sapar.training.EnrolmentState;
import org.sapar.training.TrainingDesk;
import org.sapar.web.shared.Asked;
import org.sapar.web.shared.Paged;

/** Backs training/learners.xhtml: the learners of all sessions, which the figures of the centres count. */
@Named
@ViewScoped
public class LearnersView extends Paged<EnrolmentRow> {

    private static final long serialVersionUID = 1L;

    @EJB
    TrainingDesk desk;

    private EnrolmentState state;

    private String centre;

    private transient List<EnrolmentRow> rows;

    public LearnersView() {
        super(TrainingDesk.PAGE);
    }

    public void load() {
        rows = desk.learners(state, centre, getNumber());
    }

    @Override
    protected List<EnrolmentRow> found() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    /** All but the one that an enrolment leaves at once. */
    public List<EnrolmentState> getStates() {
        return List.copyOf(EnumSet.complementOf(EnumSet.of(EnrolmentState.APPLIED)));
    }

    public EnrolmentState getState() {
        return state;
    }

    public void setState(EnrolmentState state) {
        this.state = state;
    }

    public String getCentre() {
        return centre;
    }

    public void setCentre(String centre) {
        this.centre = Asked.code(centre);
    }
}
