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
import org.sapar.registry.Phone;
import org.sapar.registry.contacts.ContactDesk;
import org.sapar.registry.contacts.ContactKind;
import org.sapar.registry.contacts.NewContact;
import org.sapar.registry.contacts.Safe;
import org.sapar.shared.Broken;
import org.sapar.web.shared.Once;

/** Backs registry/contact.xhtml: tells of a number or address, and what has to be heeded there. */
@Named
@ViewScoped
public class ContactView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    ContactDesk desk;

    @Inject
    OpenContacts contacts;

    private final UUID born = Ids.next();

    private final ContactForm form = new ContactForm();

    private UUID id;

    private int version;

    private LocalDate on;

    private boolean main;

    /** Opens the form: on what stands there, or on something new. */
    public void load() {
        on = contacts.open().today();
        if (id != null) {
            var known = contacts.getFile().contact(id).orElseThrow(Broken::unknown);
            version = known.getVersion();
            form.take(known);
        } else if (main) {
            form.setValue(Phone.spaced(contacts.getPerson().getMobile()));
        }
    }

    /** Saves what was typed. */
    public String save() {
        if (id == null) {
            var told = new NewContact(born, contacts.getMigrant(), form.reach(), form.safety());
            Once.submit(() -> desk.addContact(told));
        } else {
            Once.change(() -> desk.changeContact(id, version, form.reach(), form.safety()));
        }
        return contacts.back("registry.contact.note.saved");
    }

    /** Says that it holds no more. */
    public String end() {
        Once.change(() -> desk.endContact(id, version, on));
        return contacts.back("registry.contact.note.ended");
    }

    /** What the form adds to. */
    public OpenContacts getContacts() {
        return contacts;
    }

    public List<ContactKind> getKinds() {
        return Arrays.asList(ContactKind.values());
    }

    public List<Safe> getChoices() {
        return Arrays.asList(Safe.values());
    }

    /** Whether the form begins with the main number of the file. */
    public boolean isMain() {
        return main;
    }

    public void setMain(boolean main) {
        this.main = main;
    }

    /** The id that the record will have. */
    public UUID getBorn() {
        return born;
    }

    public ContactForm getForm() {
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
