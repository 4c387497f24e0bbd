package org.sapar.web.registry;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.sapar.registry.Directory;
import org.sapar.registry.DirectoryColumn;
import org.sapar.registry.DirectoryDesk;
import org.sapar.registry.NewList;
import org.sapar.registry.SavedList;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;

/** Backs the parts of registry/migrants.xhtml that everybody arranges for oneself: saved lists and columns. */
@Named
@ViewScoped
public class DirectoryView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    DirectoryDesk desk;

    @Inject
    Notices notices;

    private String name;

    private transient Directory directory;

    private List<Tick> ticks;

    /** One column and whether it is to be seen. */
    public static class Tick implements Serializable {

        private static final long serialVersionUID = 1L;

        private final DirectoryColumn column;

        private boolean on;

        Tick(DirectoryColumn column, boolean on) {
            this.column = column;
            this.on = on;
        }

        public DirectoryColumn getColumn() {
            return column;
        }

        public boolean isOn() {
            return on;
        }

        public void setOn(boolean on) {
            this.on = on;
        }
    }

    /** Keeps the filters of the page under the name that was typed. */
    public String keep(String text, String post) {
        Once.change(() -> desk.keepList(new NewList(name, text, post)));
        return notices.afterRedirect("registry.migrants.note.kept", name.strip());
    }

    /** Forgets a name. */
    public String drop(UUID id) {
        Once.change(() -> {
            desk.dropList(id);
            return id;
        });
        return notices.afterRedirect("registry.migrants.note.dropped");
    }

    /** From now on the person's work begins with this list. */
    public String startWith(SavedList list) {
        Once.change(() -> {
            desk.startWith(list.getId());
            return list;
        });
        return notices.afterRedirect("registry.migrants.note.starts", list.getName());
    }

    /** From now on it begins where it does for everybody. */
    public String startAsUsual() {
        Once.change(() -> {
            desk.startAsUsual();
            return true;
        });
        return notices.afterRedirect("registry.migrants.note.usual");
    }

    /** Whether the person's work begins with one of the lists. */
    public boolean isStarted() {
        return getLists().stream().anyMatch(SavedList::isBegins);
    }

    /** Shows the columns that are ticked. */
    public String choose() {
        var wanted = EnumSet.noneOf(DirectoryColumn.class);
        ticks.stream().filter(Tick::isOn).map(Tick::getColumn).forEach(wanted::add);
        Once.change(() -> {
            desk.chooseColumns(wanted);
            return wanted;
        });
        return notices.afterRedirect("registry.migrants.note.chosen");
    }

    private Directory directory() {
        if (directory == null) {
            directory = desk.directory();
        }
        return directory;
    }

    public List<SavedList> getLists() {
        return directory().lists();
    }

    /** Whether somebody wants to see the column. */
    public boolean shows(String column) {
        return directory().columns().contains(DirectoryColumn.valueOf(column));
    }

    /** All columns, to be ticked. */
    public List<Tick> getTicks() {
        if (ticks == null) {
            ticks = new ArrayList<>(Arrays.stream(DirectoryColumn.values())
                    .map(column -> new Tick(column, directory().columns().contains(column)))
                    .toList());
        }
        return ticks;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
