package org.sapar.web.trail;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sapar.registry.FileTrail;
import org.sapar.registry.FileTrailDesk;
import org.sapar.shared.Broken;
import org.sapar.trail.TrailQuery;
import org.sapar.trail.TrailRow;
import org.sapar.web.shared.Asked;

/** Backs trail/file.xhtml: who saw and changed the file of a migrant. */
@Named
@ViewScoped
public class FileView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 50;

    @EJB
    FileTrailDesk desk;

    private UUID id;

    private String before;

    private transient FileTrail trail;

    public void load() {
        if (id == null) {
            throw Broken.unknown();
        }
        trail = desk.seen(TrailQuery.about(id, Asked.id(before), SIZE));
    }

    public FileTrail getTrail() {
        return trail;
    }

    /** The rows of this page. */
    public List<TrailRow> getRows() {
        return trail.rows().stream().limit(SIZE).toList();
    }

    /** Id of the row after which the next page begins, or null on the last one. */
    public UUID getOlder() {
        return trail.rows().size() > SIZE ? trail.rows().get(SIZE - 1).id() : null;
    }

    public boolean isFirst() {
        return before == null;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = Asked.text(before, 36);
    }
}
