package org.sapar.web.registry;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Permission;
import org.sapar.registry.contacts.Contact;
import org.sapar.registry.contacts.ContactDesk;
import org.sapar.registry.contacts.ContactFile;
import org.sapar.registry.contacts.ContactKind;
import org.sapar.registry.contacts.Relative;
import org.sapar.registry.contacts.Safety;
import org.sapar.web.shared.Me;
import org.sapar.web.shared.Texts;

/** Backs the parts of registry/migrant.xhtml that tell how the person is reached, and who belongs to the person. */
@Named
@ViewScoped
public class ContactsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    ContactDesk desk;

    @Inject
    Me me;

    @Inject
    Texts texts;

    private transient ContactFile file;

    /** Reads numbers, addresses and relatives of this migrant. */
    public void load(UUID migrant) {
        file = desk.contacts(migrant);
    }

    public ContactFile getFile() {
        return file;
    }

    /** What was told of the main number, or null. */
    public Safety getMain() {
        return file.main().orElse(null);
    }

    /** Whether the caller may tell something of this. */
    public boolean isMine() {
        return me.may(Permission.REGISTRY_REGISTER) || me.may(Permission.REGISTRY_PROTECT);
    }

    /** Whether the number or address holds, and may be used, though perhaps only at times. */
    public boolean callable(Contact contact) {
        return !contact.isEnded()
                && contact.getReach().kind() == ContactKind.PHONE
                && !contact.getSafety().isForbidden();
    }

    /** Whether it may be used, in words. */
    public String word(Safety safety) {
        return texts.say("registry.migrant.safe." + safety.safe(), safety.safeFrom(), safety.safeTo());
    }

    /** The colour of that word. */
    public String tone(Safety safety) {
        return switch (safety.safe()) {
            case YES -> "ok";
            case ONLY_BETWEEN -> "due";
            case NO -> "late";
        };
    }

    /** What has to be heeded besides, each in words. */
    public List<String> heeded(Safety safety) {
        var said = new ArrayList<String>();
        if (safety.noMessage()) {
            said.add(texts.say("registry.migrant.safe.no-message"));
        }
        if (safety.notToFamily()) {
            said.add(texts.say("registry.migrant.safe.not-to-family"));
        }
        if (safety.notToEmployer()) {
            said.add(texts.say("registry.migrant.safe.not-to-employer"));
        }
        if (safety.codeWord() != null) {
            said.add(texts.say("registry.migrant.safe.code-word", safety.codeWord()));
        }
        return said;
    }

    /** What may be said to the relative, and whether he is called when something has happened. */
    public List<String> heededOf(Relative relative) {
        var said = new ArrayList<String>();
        said.add(texts.say(
                relative.getKin().mayBeTold()
                        ? "registry.migrant.note.may-be-told"
                        : "registry.migrant.note.not-to-be-told"));
        if (relative.getKin().emergency()) {
            said.add(texts.say("registry.migrant.note.emergency"));
        }
        return said;
    }

    /** Whether the relative is not of age, as far as that is known. */
    public boolean minor(Relative relative) {
        return file.minor(relative).orElse(false);
    }
}
