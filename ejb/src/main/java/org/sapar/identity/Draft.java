package org.sapar.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What somebody has typed into a form and not sent yet; only the person who typed it finds it. */
@Entity
public class Draft implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private UUID id;

    private String sub;

    private String form;

    private UUID born;

    @Column(columnDefinition = "mediumtext")
    private String content;

    private Instant savedAt;

    /** For the persistence provider. */
    protected Draft() {}

    Draft(UUID id, String sub, String form) {
        this.id = id;
        this.sub = sub;
        this.form = form;
    }

    void keep(UUID born, String content, Instant savedAt) {
        this.born = born;
        this.content = content;
        this.savedAt = savedAt;
    }

    /** Keeps nothing but the visit of the page whose form was taken, so that a draft that comes in late is known. */
    void take(UUID visit, Instant takenAt) {
        keep(visit, "", takenAt);
    }

    boolean wasTaken(UUID visit) {
        return content.isEmpty() && visit != null && visit.equals(born);
    }

    boolean isEmpty() {
        return content.isEmpty();
    }

    /** The address of the page and the form on it. */
    public String getForm() {
        return form;
    }

    /** The id that was born with the form and that the record will have; null for a form that makes no record. */
    public UUID getBorn() {
        return born;
    }

    /** The values by field, as the page gave them. */
    public String getContent() {
        return content;
    }

    /** When it was kept last, in UTC. */
    public Instant getSavedAt() {
        return savedAt;
    }
}
