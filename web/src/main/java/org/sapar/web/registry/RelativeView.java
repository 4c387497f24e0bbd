package org.sapar.web.registry;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.sapar.persistence.Ids;
import org.sapar.registry.contacts.ContactDesk;
import org.sapar.registry.contacts.NewRelative;
import org.sapar.registry.contacts.Relation;
import org.sapar.shared.Broken;
import org.sapar.web.shared.Once;

/** Backs registry/relative.xhtml: tells who belongs to a migrant, and what may be said to that person. */
@Named
@ViewScoped
public class RelativeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    ContactDesk desk;

    @Inject
    OpenContacts contacts;

    private final UUID born = Ids.next();

    private final RelativeForm form = new RelativeForm();

    private UUID id;

    private int version;

    private LocalDate on;

    /** Opens the form: on what stands there, or on something new. */
    public void load() {
        on = contacts.open().today();
        if (id != null) {
            var known = contacts.getFile().relative(id).orElseThrow(Broken::unknown);
            version = known.getVersion();
            form.take(known);
        }
    }

    /** Saves what was typed. */
    public String save() {
        if (id == null) {
            var told = new NewRelative(born, contacts.getMigrant(), form.getFileNo(), form.kin());
            Once.submit(() -> desk.addRelative(told));
        } else {
            Once.change(() -> desk.changeRelative(id, version, form.getFileNo(), form.kin()));
        }
        return contacts.back("registry.relative.note.saved");
    }

    /** Says that it holds no more. */
    public String end() {
        Once.change(() -> desk.endRelative(id, version, on));
        return contacts.back("registry.relative.note.ended");
    }

    /** What the form adds to. */
    public OpenContacts getContacts() {
        return contacts;
    }

    public List<Relation> getRelations() {
        return Arrays.asList(Relation.values());
    }

    /** The id that the record will have. */
    public UUID getBorn() {
        return born;
    }

    public RelativeForm getForm() {
        return form;
    }

    /** The record that is mended, or null for a new one. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The version that the form was opened with; a draft brings back the one that it was begun on. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
