package org.sapar.web.training;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import org.sapar.training.EnrolmentRow;
import org.sapar.training.EnrolmentState;
import org.sapar.training.TrainingDesk;
import org.sapar.web.shared.Asked;

/** Backs training/learners.xhtml: the learners of all sessions, which the figures of the centres count. */
@Named
@ViewScoped
public class LearnersView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    TrainingDesk desk;

    private EnrolmentState state;

    private String centre;

    private int number;

    private transient List<EnrolmentRow> rows;

    public void load() {
        rows = desk.learners(state, centre, number);
    }

    /** What the page shows; the desk's one row too many only tells that there is a next page. */
    public List<EnrolmentRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows.subList(0, Math.min(rows.size(), TrainingDesk.PAGE));
    }

    public boolean isMore() {
        return !getRows().isEmpty() && rows.size() > TrainingDesk.PAGE;
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

    /** The number of this page, from 0. */
    public int getNumber() {
        return number;
    }

    /** The same as in the address; nothing for the first. */
    public String getPage() {
        return number == 0 ? null : Integer.toString(number);
    }

    public void setPage(String page) {
        number = Asked.page(page);
    }
}
