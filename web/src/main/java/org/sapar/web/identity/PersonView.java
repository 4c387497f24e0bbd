package org.sapar.web.identity;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.sapar.identity.Appointment;
import org.sapar.identity.Staff;
import org.sapar.identity.StaffDesk;
import org.sapar.identity.StaffFile;
import org.sapar.persistence.Conflicts;
import org.sapar.reference.Confidentiality;
import org.sapar.shared.Broken;
import org.sapar.web.identity.Changes.Told;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;

/** Backs identity/person.xhtml: one of the staff, where the person works, and who changed what of it. */
@Named
@ViewScoped
public class PersonView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    StaffDesk desk;

    @Inject
    Notices notices;

    @Inject
    Changes words;

    private UUID id;

    private int version;

    private String place;

    private Confidentiality clearance;

    private LocalDate absentFrom;

    private LocalDate absentUntil;

    private UUID cover;

    private boolean overtaken;

    private transient StaffFile file;

    private transient List<Staff> colleagues;

    public void load() {
        if (id == null) {
            throw Broken.unknown();
        }
        var staff = getStaff();
        version = staff.getVersion();
        place = staff.getPlace();
        clearance = staff.getClearance();
        absentFrom = staff.getAbsentFrom();
        absentUntil = staff.getAbsentUntil();
        cover = staff.getCoverId();
    }

    /** Lets the person in, or saves what was changed. */
    public String appoint() {
        var told = new Appointment(place, clearance, absentFrom, absentUntil, cover);
        return done("appoint", () -> desk.appoint(id, version, told));
    }

    public String end() {
        return done("end", () -> desk.end(id, version));
    }

    public String restore() {
        return done("restore", () -> desk.restore(id, version));
    }

    /** Does the step; when somebody was there first, shows what was done there, and what was typed stays. */
    private String done(String what, Supplier<Staff> step) {
        try {
            var staff = Once.change(step);
            return notices.afterRedirectTo(
                    "/identity/person.xhtml?id=" + id, "identity.person.note.done." + what, staff.getDisplayName());
        } catch (RuntimeException fault) {
            if (!Conflicts.isBehind(fault)) {
                throw fault;
            }
        }
        file = null;
        version = getStaff().getVersion();
        overtaken = true;
        return null;
    }

    public StaffFile getFile() {
        if (file == null) {
            file = desk.file(id);
        }
        return file;
    }

    public Staff getStaff() {
        return getFile().staff();
    }

    public List<Told> getChanges() {
        return words.told(getFile().changes());
    }

    /** The change by which somebody else was first, or null. */
    public Told getLatest() {
        return getChanges().stream().findFirst().orElse(null);
    }

    /** The days of the absence that is on file, or null. */
    public String getAbsence() {
        return words.days(getStaff().getAbsentFrom(), getStaff().getAbsentUntil());
    }

    /** Who may stand in for this person. */
    public List<Staff> getColleagues() {
        if (colleagues == null) {
            colleagues = desk.active().stream()
                    .filter(one -> !one.getId().equals(id))
                    .toList();
        }
        return colleagues;
    }

    public List<Confidentiality> getClearances() {
        return List.of(Confidentiality.C2, Confidentiality.C3, Confidentiality.C4);
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    /** The version that the form was opened with; a draft brings back the one that it was begun on. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Confidentiality getClearance() {
        return clearance;
    }

    public void setClearance(Confidentiality clearance) {
        this.clearance = clearance;
    }

    public LocalDate getAbsentFrom() {
        return absentFrom;
    }

    public void setAbsentFrom(LocalDate absentFrom) {
        this.absentFrom = absentFrom;
    }

    public LocalDate getAbsentUntil() {
        return absentUntil;
    }

    public void setAbsentUntil(LocalDate absentUntil) {
        this.absentUntil = absentUntil;
    }

    public UUID getCover() {
        return cover;
    }

    public void setCover(UUID cover) {
        this.cover = cover;
    }
}
