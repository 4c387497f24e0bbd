package org.sapar.web.trail;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sapar.trail.AlertDesk;
import org.sapar.trail.AlertQuery;
import org.sapar.trail.OpeningAlert;
import org.sapar.web.shared.Me;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;
import org.sapar.web.shared.Paged;
import org.sapar.web.shared.Texts;

/** Backs trail/alerts.xhtml: who opened files in an unusual way, and what came of it. */
@Named
@ViewScoped
public class AlertsView extends Paged<OpeningAlert> {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 25;

    @EJB
    AlertDesk desk;

    @Inject
    AlertsOpen open;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    @Inject
    Me me;

    private boolean all;

    private String note;

    private String alert;

    private transient List<OpeningAlert> found;

    public AlertsView() {
        super(SIZE);
    }

    /** Looks. */
    public void load() {
        found = desk.alerts(new AlertQuery(!all, getNumber(), SIZE, null));
    }

    @Override
    protected List<OpeningAlert> found() {
        if (found == null) {
            load();
        }
        return found;
    }

    /** Keeps what came of it. */
    public String settle(OpeningAlert alert) {
        Once.change(() -> desk.noteAlert(alert.getId(), alert.getVersion(), note));
        open.forget();
        return notices.afterRedirect("trail.alerts.note.kept");
    }

    /** What was seen, in words. */
    public String what(OpeningAlert alert) {
        return texts.say(
                "trail.alerts.note." + alert.getKind(), alert.getAmount(), alert.getBeganAt(), alert.getUsual());
    }

    /** Whether this person may say what came of it: not of himself. */
    public boolean settles(OpeningAlert alert) {
        return alert.isOpen() && !alert.getSub().equals(me.getSub());
    }

    /** The one of this page about which this person wants to say what came of it; null if none is chosen. */
    public OpeningAlert getChosen() {
        return found().stream()
                .filter(one -> one.getId().toString().equals(alert) && settles(one))
                .findFirst()
                .orElse(null);
    }

    public String getAlert() {
        return alert;
    }

    public void setAlert(String alert) {
        this.alert = alert;
    }

    /** Whether those are shown as well of which somebody has said what came of them. */
    public boolean isAll() {
        return all;
    }

    /** The same as in the address; nothing for the open ones. */
    public String getShow() {
        return all ? "all" : null;
    }

    public void setShow(String show) {
        all = "all".equals(show);
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
