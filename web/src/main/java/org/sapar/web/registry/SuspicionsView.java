package org.sapar.web.registry;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.sapar.registry.SuspicionDesk;
import org.sapar.registry.SuspicionQuery;
import org.sapar.registry.SuspicionRow;
import org.sapar.registry.SuspicionState;
import org.sapar.web.shared.Paged;

/** Backs registry/suspicions.xhtml: the pairs of files that may be of one person. */
@Named
@ViewScoped
public class SuspicionsView extends Paged<SuspicionRow> {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 25;

    @EJB
    SuspicionDesk desk;

    private SuspicionState state;

    private long open;

    private transient List<SuspicionRow> found;

    public SuspicionsView() {
        super(SIZE);
    }

    /** Looks. */
    public void load() {
        found = desk.suspected(new SuspicionQuery(state, getNumber(), SIZE));
        open = desk.countSuspected();
    }

    @Override
    protected List<SuspicionRow> found() {
        return found == null ? List.of() : found;
    }

    public List<SuspicionState> getStates() {
        return Arrays.asList(SuspicionState.values());
    }

    /** How many pairs somebody has to look at. */
    public long getOpen() {
        return open;
    }

    public SuspicionState getState() {
        return state;
    }

    public void setState(SuspicionState state) {
        this.state = state;
    }
}
