package org.sapar.web.registry;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.sapar.registry.journey.JourneyDesk;
import org.sapar.registry.journey.JourneyFile;
import org.sapar.shared.Broken;
import org.sapar.web.shared.Notices;

/** The journey that a form adds to or mends: it stands on top of the form, and one goes back to it. */
@Dependent
public class OpenJourney implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    JourneyDesk desk;

    @Inject
    Notices notices;

    private UUID migrant;

    private transient JourneyFile file;

    /**
     * Reads the journey as it stands.
     *
     * @throws Broken if the address names no file, or none that is there
     */
    public JourneyFile open() {
        if (migrant == null) {
            throw Broken.unknown();
        }
        file = desk.open(migrant);
        return file;
    }

    /** Leads back to the file and tells there what was done; to be returned by an action. */
    public String back(String news) {
        return notices.afterRedirectTo("/registry/migrant.xhtml?id=" + migrant, news);
    }

    /** The journey as it was read. */
    public JourneyFile getFile() {
        return file == null ? open() : file;
    }

    /** Whose journey it is. */
    public UUID getMigrant() {
        return migrant;
    }

    public void setMigrant(UUID migrant) {
        this.migrant = migrant;
    }
}
