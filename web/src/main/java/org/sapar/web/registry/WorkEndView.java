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
import org.sapar.registry.journey.EmploymentRecord;
import org.sapar.registry.journey.EndReason;
import org.sapar.registry.journey.JourneyDesk;
import org.sapar.registry.journey.JourneyFile;
import org.sapar.registry.journey.WorkEnd;
import org.sapar.shared.Broken;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;

/** Backs registry/work-end.xhtml: says that work has ended. */
@Named
@ViewScoped
public class WorkEndView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    JourneyDesk desk;

    @Inject
    Notices notices;

    private UUID migrant;

    private UUID id;

    private int version;

    private LocalDate on;

    private EndReason reason;

    private transient JourneyFile file;

    /** Reads the work as it stands; the version is that of the first look. */
    public void load() {
        if (migrant == null || id == null) {
            throw Broken.unknown();
        }
        file = desk.open(migrant);
        if (on == null) {
            version = getWork().getVersion();
            on = file.today();
        }
    }

    public String save() {
        Once.change(() -> desk.end(id, version, new WorkEnd(on, reason)));
        return notices.afterRedirectTo("/registry/migrant.xhtml?id=" + migrant, "registry.work-end.note.saved");
    }

    /** The journey to which it belongs, as it stands. */
    public JourneyFile getFile() {
        if (file == null) {
            load();
        }
        return file;
    }

    public EmploymentRecord getWork() {
        return getFile().employments().stream()
                .filter(work -> work.getId().equals(id))
                .findFirst()
                .orElseThrow(Broken::unknown);
    }

    public List<EndReason> getReasons() {
        return Arrays.asList(EndReason.values());
    }

    public UUID getMigrant() {
        return migrant;
    }

    public void setMigrant(UUID migrant) {
        this.migrant = migrant;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public EndReason getReason() {
        return reason;
    }

    public void setReason(EndReason reason) {
        this.reason = reason;
    }
}
