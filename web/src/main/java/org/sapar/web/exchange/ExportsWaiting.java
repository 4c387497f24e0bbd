package org.sapar.web.exchange;

import static org.sapar.identity.Permission.EXCHANGE_RELEASE;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sapar.exchange.ExportDesk;
import org.sapar.web.shared.Me;

/** Counts the exports that wait for this person to release them; nothing for others. */
@Named("exportsWaiting")
@RequestScoped
public class ExportsWaiting {

    @EJB
    ExportDesk desk;

    @Inject
    Me me;

    private Long count;

    /** How many wait; null when nothing calls for action. */
    public Long getCount() {
        if (count == null) {
            count = me.may(EXCHANGE_RELEASE) ? desk.countWaiting() : 0L;
        }
        return count == 0 ? null : count;
    }

    /** What stands behind the word on a button. */
    public String getSuffix() {
        return getCount() == null ? "" : " (" + getCount() + ")";
    }
}
