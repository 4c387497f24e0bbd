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
import org.sapar.registry.DocumentAction;
import org.sapar.registry.DocumentReport;
import org.sapar.registry.DocumentType;
import org.sapar.registry.IdentityDocument;
import org.sapar.registry.NewDocument;
import org.sapar.registry.Paper;
import org.sapar.registry.PaperDesk;
import org.sapar.web.shared.Once;

/** Backs registry/papers.xhtml: adds a document to a file, and reports what happened to one. */
@Named
@ViewScoped
public class PapersView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    PaperDesk desk;

    @Inject
    OpenJourney journey;

    private final UUID born = Ids.next();

    private final PaperForm form = new PaperForm();

    private int version;

    private UUID document;

    private DocumentAction action;

    private LocalDate since;

    private String reason;

    /** Opens the file. */
    public void load() {
        var file = journey.open();
        version = file.migrant().getVersion();
        since = file.today();
        form.setCountry(file.migrant().getCitizenship());
    }

    /** Adds the document. */
    public String add() {
        var paper = new Paper(born, journey.getMigrant(), form.document());
        Once.submit(() -> desk.add(paper));
        return journey.back("registry.papers.note.added");
    }

    /** Reports what happened. */
    public String report() {
        var told = new DocumentReport(document, action, since, reason);
        Once.change(() -> desk.report(journey.getMigrant(), version, told));
        return journey.back("registry.papers.note.reported");
    }

    /** The journey that the form is about. */
    public OpenJourney getJourney() {
        return journey;
    }

    /** The documents of which something can still be reported. */
    public List<IdentityDocument> getDocuments() {
        return journey.getFile().documents().stream()
                .filter(one -> !DocumentAction.moves().from(one.getStatus()).isEmpty())
                .toList();
    }

    public List<DocumentAction> getActions() {
        return Arrays.asList(DocumentAction.values());
    }

    public List<DocumentType> getTypes() {
        return Arrays.asList(DocumentType.values());
    }

    /** The id that the document will have. */
    public UUID getBorn() {
        return born;
    }

    public PaperForm getForm() {
        return form;
    }

    /** The version that the form was opened with; a draft brings back the one that it was begun on. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public UUID getDocument() {
        return document;
    }

    public void setDocument(UUID document) {
        this.document = document;
    }

    public DocumentAction getAction() {
        return action;
    }

    public void setAction(DocumentAction action) {
        this.action = action;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** What the form says of a further document. */
    public static class PaperForm implements Serializable {

        private static final long serialVersionUID = 1L;

        private DocumentType type = DocumentType.PASSPORT;
        private String country;
        private String number;
        private LocalDate expiresOn;

        NewDocument document() {
            return new NewDocument(type, country, number, expiresOn, null);
        }

        public DocumentType getType() {
            return type;
        }

        public void setType(DocumentType type) {
            this.type = type;
        }

        /** ISO 3166-1 alpha-2. */
        public String getCountry() {
            return country;
        }

        public void setCountry(String country) {
            this.country = country;
        }

        public String getNumber() {
            return number;
        }

        public void setNumber(String number) {
            this.number = number;
        }

        public LocalDate getExpiresOn() {
            return expiresOn;
        }

        public void setExpiresOn(LocalDate expiresOn) {
            this.expiresOn = expiresOn;
        }
    }
}
