package org.sapar.web.registry;

import static org.sapar.identity.Permission.REQUESTS_READ;
import static org.sapar.identity.Permission.TRAINING_READ;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sapar.registry.ConsularRegistration;
import org.sapar.registry.DocumentStatus;
import org.sapar.registry.IdentityDocument;
import org.sapar.registry.Migrant;
import org.sapar.registry.MigrantFile;
import org.sapar.registry.Phone;
import org.sapar.registry.RegistryDesk;
import org.sapar.registry.Stay;
import org.sapar.registry.photos.Photo;
import org.sapar.requests.HistoryDesk;
import org.sapar.requests.RequestDesk;
import org.sapar.requests.RequestRow;
import org.sapar.requests.ServiceElsewhere;
import org.sapar.shared.Broken;
import org.sapar.training.EnrolmentRow;
import org.sapar.training.TrainingDesk;
import org.sapar.web.shared.Me;
import org.sapar.web.shared.Texts;

/** Backs registry/migrant.xhtml: one migrant's file. */
@Named
@ViewScoped
public class MigrantView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A passport takes about this long to be made anew. */
    private static final int SOON_DAYS = 60;

    @EJB
    RegistryDesk desk;

    @EJB
    RequestDesk requestDesk;

    @EJB
    HistoryDesk historyDesk;

    @EJB
    TrainingDesk trainingDesk;

    @Inject
    Me me;

    @Inject
    Texts texts;

    private UUID id;

    private transient MigrantFile file;

    private transient List<RequestRow> requests;

    private transient List<ServiceElsewhere> elsewhere;

    private transient List<EnrolmentRow> enrolments;

    /** Opens the file, with what the caller may see of requests and training. */
    public void load() {
        if (id == null) {
            throw Broken.unknown();
        }
        file = desk.open(id);
        // A file that was merged into another one shows that one.
        id = file.subjectId();
        requests = me.may(REQUESTS_READ) ? requestDesk.ofMigrant(id) : List.of();
        elsewhere = me.may(REQUESTS_READ) ? historyDesk.elsewhere(id) : List.of();
        enrolments = me.may(TRAINING_READ) ? trainingDesk.ofMigrant(id) : List.of();
    }

    public Migrant getMigrant() {
        return file.migrant();
    }

    /** The latest one, or null. */
    public Photo getPhoto() {
        return file.photo();
    }

    /** As it is read aloud, with blanks between. */
    public String getMobile() {
        return Phone.spaced(getMigrant().getMobile());
    }

    public List<ConsularRegistration> getRegistrations() {
        return file.registrations();
    }

    /** The stay that goes on, or null. */
    public Stay getStay() {
        return getMigrant().stay().orElse(null);
    }

    public List<RequestRow> getRequests() {
        return requests;
    }

    /** What other posts were asked for. */
    public List<ServiceElsewhere> getElsewhere() {
        return elsewhere;
    }

    public List<EnrolmentRow> getEnrolments() {
        return enrolments;
    }

    /** How a document stands: what happened to it, else whether its day has passed or is near. */
    public String word(IdentityDocument document) {
        if (document.getStatus() == DocumentStatus.VALID && document.isExpired(me.getToday())) {
            return texts.say("registry.migrant.note.expired");
        }
        return isNear(document) ? texts.say("registry.migrant.note.expiring") : texts.word(document.getStatus());
    }

    /** The colour of that word. */
    public String tone(IdentityDocument document) {
        if (document.getStatus() != DocumentStatus.VALID) {
            return document.getStatus() == DocumentStatus.REPLACED ? "calm" : "late";
        }
        if (document.isExpired(me.getToday())) {
            return "late";
        }
        return isNear(document) ? "due" : "ok";
    }

    private boolean isNear(IdentityDocument document) {
        return document.getStatus() == DocumentStatus.VALID
                && document.isExpired(me.getToday().plusDays(SOON_DAYS));
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
