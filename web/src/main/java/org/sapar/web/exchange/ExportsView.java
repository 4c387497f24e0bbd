package org.sapar.web.exchange;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import org.sapar.exchange.ExportDesk;
import org.sapar.exchange.ExportQuery;
import org.sapar.exchange.ExportState;
import org.sapar.exchange.RegisterExport;
import org.sapar.web.shared.Paged;

/** Backs exchange/exports.xhtml: what left the register, and what waits for a second person. */
@Named
@ViewScoped
public class ExportsView extends Paged<RegisterExport> {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 25;

    @EJB
    ExportDesk desk;

    private boolean waiting;

    private transient List<RegisterExport> found;

    public ExportsView() {
        super(SIZE);
    }

    /** Looks. */
    public void load() {
        found = desk.exports(new ExportQuery(waiting ? ExportState.PENDING : null, getNumber(), SIZE, null));
    }

    @Override
    protected List<RegisterExport> found() {
        if (found == null) {
            load();
        }
        return found;
    }

    /** Whether only those are shown that wait for a second person. */
    public boolean isWaiting() {
        return waiting;
    }

    /** The same as in the address; nothing for all. */
    public String getOnly() {
        return waiting ? "waiting" : null;
    }

    public void setOnly(String only) {
        waiting = "waiting".equals(only);
    }
}
