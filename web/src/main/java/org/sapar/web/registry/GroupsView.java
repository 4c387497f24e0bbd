package org.sapar.web.registry;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.sapar.registry.GroupDesk;
import org.sapar.registry.GroupQuery;
import org.sapar.registry.GroupRow;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;
import org.sapar.web.shared.Paged;

/** Backs registry/groups.xhtml: the changes of many files, and which of them can be undone. */
@Named
@ViewScoped
public class GroupsView extends Paged<GroupRow> {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 25;

    @EJB
    GroupDesk desk;

    @Inject
    Notices notices;

    private transient List<GroupRow> found;

    public GroupsView() {
        super(SIZE);
    }

    /** Looks. */
    public void load() {
        found = desk.groups(new GroupQuery(getNumber(), SIZE, null));
    }

    @Override
    protected List<GroupRow> found() {
        if (found == null) {
            load();
        }
        return found;
    }

    /** Undoes one of them and shows what came of it. */
    public String undo(UUID id) {
        var undone = Once.change(() -> desk.undoGroup(id));
        return notices.afterRedirectTo(
                "/registry/group-change.xhtml?id=" + id,
                "registry.group.note.restored",
                undone.change().getRestored());
    }
}
