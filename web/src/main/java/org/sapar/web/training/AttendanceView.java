package org.sapar.web.training;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Permission;
import org.sapar.persistence.Conflicts;
import org.sapar.shared.Broken;
import org.sapar.training.Mark;
import org.sapar.training.Session;
import org.sapar.training.SessionFile;
import org.sapar.training.SessionState;
import org.sapar.training.TrainingDesk;
import org.sapar.web.shared.Me;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;

/** Backs training/attendance.xhtml: the sheet of a whole group, saved at once. */
@Named
@ViewScoped
public class AttendanceView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    TrainingDesk desk;

    @Inject
    Me me;

    @Inject
    Notices notices;

    private UUID id;

    private int version;

    private Sheet sheet;

    private transient Session record;

    public void load() {
        if (id == null) {
            throw Broken.unknown();
        }
        var file = desk.file(id);
        sheet = open(file);
    }

    /** Saves the whole sheet; if somebody else saved meanwhile, keeps what was ticked, above what is new. */
    public String save() {
        if (sheet.isUnclear()) {
            notices.warn("training.attendance.note.unclear");
            return null;
        }
        try {
            Once.change(() -> desk.attend(id, version, sheet.said()));
        } catch (RuntimeException fault) {
            if (!Conflicts.isBehind(fault)) {
                throw fault;
            }
            sheet = open(desk.file(id)).taking(sheet);
            notices.overtaken("training.attendance.note.conflict");
            return null;
        }
        return notices.afterRedirect("training.attendance.note.saved", sheet.getPassing(), sheet.getLost());
    }

    /** Whether it can be filled in, or only looked at. */
    public boolean isWritable() {
        return isWritable(getRecord());
    }

    public Session getRecord() {
        if (record == null) {
            record = desk.file(id).session();
        }
        return record;
    }

    public Sheet getSheet() {
        return sheet;
    }

    /** Names the draft: of another version, or of another group, it would be ticks in other people's lines. */
    public String getDraft() {
        var group = sheet.getLines().stream().map(SheetLine::getEnrolment).toList();
        return "sheet-" + version + "-" + Integer.toHexString(group.hashCode());
    }

    public List<Mark> getMarks() {
        return List.of(Mark.values());
    }

    /** The moment it opens is the moment that its version is of. */
    private Sheet open(SessionFile file) {
        record = file.session();
        version = record.getVersion();
        return Sheet.of(file, me.getToday(), isWritable(record));
    }

    private boolean isWritable(Session session) {
        return session.getState() == SessionState.RUNNING && me.may(Permission.TRAINING_ATTEND);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
