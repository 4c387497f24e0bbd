package org.sapar.web.registry;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import org.sapar.registry.MigrantRow;
import org.sapar.registry.RegistryDesk;
import org.sapar.shared.Broken;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;

/** Backs registry/opening.xhtml: why somebody opens the file of a person to whom his post has no tie. */
@Named
@ViewScoped
public class OpeningView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    RegistryDesk desk;

    @Inject
    Notices notices;

    private UUID id;

    private String why;

    private MigrantRow migrant;

    /** Looks whether a reason is asked for at all; if not, goes on to the file. */
    public void load() throws IOException {
        if (id == null) {
            throw Broken.unknown();
        }
        var door = desk.door(id);
        migrant = door.migrant();
        if (door.open()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(file());
        }
    }

    /** Opens the file. */
    public String open() {
        Once.change(() -> desk.openFor(id, why));
        return notices.afterRedirectTo(file(), "registry.opening.note.opened");
    }

    private String file() {
        return "/registry/migrant.xhtml?id=" + id;
    }

    public MigrantRow getMigrant() {
        return migrant;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
