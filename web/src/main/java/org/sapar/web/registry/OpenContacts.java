package org.sapar.web.registry;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.sapar.registry.Migrant;
import org.sapar.registry.contacts.ContactDesk;
import org.sapar.registry.contacts.ContactFile;
import org.sapar.shared.Broken;
import org.sapar.web.shared.Notices;

/** The contacts and relatives that a form adds to or mends; the file stands on top, and one goes back to it. */
@Dependent
public class OpenContacts implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    ContactDesk desk;

    @Inject
    Notices notices;

    private UUID migrant;

    private transient ContactFile file;

    /**
     * Reads them as they stand.
     *
     * @throws Broken if the address names no file, or none that is there
     */
    public ContactFile open() {
        if (migrant == null) {
            throw Broken.unknown();
        }
        file = desk.contacts(migrant);
        return file;
    }

    /** Leads back to the file and tells there what was done; to be returned by an action. */
    public String back(String news) {
        return notices.afterRedirectTo("/registry/migrant.xhtml?id=" + migrant, news);
    }

    /** As they were read. */
    public ContactFile getFile() {
        return file == null ? open() : file;
    }

    /** The file that they belong to. */
    public Migrant getPerson() {
        return getFile().migrant();
    }

    /** Whose they are. */
    public UUID getMigrant() {
        return migrant;
    }

    public void setMigrant(UUID migrant) {
        this.migrant = migrant;
    }
}
