package org.sapar.web.registry;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.sapar.registry.GroupChange;
import org.sapar.registry.GroupDesk;
import org.sapar.registry.GroupFile;
import org.sapar.shared.Broken;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;

/** Backs registry/group-change.xhtml: what became of many files that were changed as one. */
@Named
@ViewScoped
public class GroupChangeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    GroupDesk desk;

    @Inject
    Notices notices;

    private UUID id;

    private transient GroupFile file;

    /** Opens the change. */
    public void load() {
        if (id == null) {
            throw Broken.unknown();
        }
        file = desk.openGroup(id);
    }

    /** Undoes it. */
    public String undo() {
        var undone = Once.change(() -> desk.undoGroup(id));
        return notices.afterRedirectTo(
                "/registry/group-change.xhtml?id=" + id,
                "registry.group.note.restored",
                undone.change().getRestored());
    }

    public GroupFile getFile() {
        if (file == null) {
            load();
        }
        return file;
    }

    public GroupChange getChange() {
        return getFile().change();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
