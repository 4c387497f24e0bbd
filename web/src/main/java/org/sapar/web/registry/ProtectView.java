package org.sapar.web.registry;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.sapar.identity.Permission;
import org.sapar.registry.Migrant;
import org.sapar.registry.Protection;
import org.sapar.registry.ProtectionDesk;
import org.sapar.shared.Denied;
import org.sapar.web.shared.Me;
import org.sapar.web.shared.Once;

/** Backs registry/protect.xhtml: puts a file under protection, gives it another alias, and ends that. */
@Named
@ViewScoped
public class ProtectView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    ProtectionDesk desk;

    @Inject
    OpenJourney journey;

    @Inject
    Me me;

    private int version;

    private String alias;

    private String reason;

    private String why;

    /**
     * Opens the file.
     *
     * @throws Denied if the caller may not see protected people
     */
    public void load() {
        if (!me.may(Permission.REGISTRY_PROTECT)) {
            throw new Denied("permission");
        }
        version = journey.open().migrant().getVersion();
        alias = getMigrant().getAlias();
    }

    /** Puts the file under protection, or gives it another alias. */
    public String protect() {
        Once.change(() -> desk.protect(journey.getMigrant(), version, new Protection(alias, reason)));
        return journey.back("registry.protect.note.protected");
    }

    /** Ends the protection. */
    public String release() {
        Once.change(() -> desk.release(journey.getMigrant(), version, why));
        return journey.back("registry.protect.note.released");
    }

    /** The file that the form is about. */
    public OpenJourney getJourney() {
        return journey;
    }

    public Migrant getMigrant() {
        return journey.getFile().migrant();
    }

    /** The version that the form was opened with. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getAlias() {
        return alias;
    }

    public void setAlias(String alias) {
        this.alias = alias;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
