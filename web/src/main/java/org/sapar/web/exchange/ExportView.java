package org.sapar.web.exchange;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sapar.exchange.ExportAction;
import org.sapar.exchange.ExportColumn;
import org.sapar.exchange.ExportDesk;
import org.sapar.exchange.ExportFile;
import org.sapar.exchange.RegisterExport;
import org.sapar.shared.Broken;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;
import org.sapar.web.shared.Texts;

/** Backs exchange/export.xhtml: one export, who let it go, and its file. */
@Named
@ViewScoped
public class ExportView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    ExportDesk desk;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    private UUID id;

    private int version = -1;

    private String note;

    private transient ExportFile file;

    /** Opens the export; the version is that of the first look. */
    public void load() {
        if (id == null) {
            throw Broken.unknown();
        }
        file = desk.openExport(id);
        if (version < 0) {
            version = file.export().getVersion();
        }
    }

    /** Releases, refuses or takes back. */
    public String perform(ExportAction action) {
        Once.change(() -> desk.decideExport(id, version, action, note));
        return notices.afterRedirectTo("/exchange/export.xhtml?id=" + id, "exchange.export.note." + action);
    }

    public ExportFile getFile() {
        if (file == null) {
            load();
        }
        return file;
    }

    public RegisterExport getExport() {
        return getFile().export();
    }

    public boolean may(ExportAction action) {
        return getFile().actions().contains(action);
    }

    /** Whether this is told of each person. */
    public boolean telling(ExportColumn column) {
        return getExport().getColumns().contains(column);
    }

    /** What is told of each person, in words. */
    public String getColumns() {
        return getExport().getColumns().stream().map(texts::word).collect(Collectors.joining(", "));
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
