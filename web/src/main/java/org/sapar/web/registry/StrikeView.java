package org.sapar.web.registry;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.sapar.registry.journey.BorderCrossing;
import org.sapar.registry.journey.EmploymentRecord;
import org.sapar.registry.journey.JourneyDesk;
import org.sapar.registry.journey.JourneyFile;
import org.sapar.shared.Broken;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;

/** Backs registry/strike.xhtml: says that a passage or work was put on file by mistake. */
@Named
@ViewScoped
public class StrikeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    JourneyDesk desk;

    @Inject
    Notices notices;

    private UUID migrant;

    private UUID id;

    private Integer version;

    private String why;

    private transient JourneyFile file;

    /** Reads the record as it stands; the version is that of the first look. */
    public void load() {
        if (migrant == null || id == null) {
            throw Broken.unknown();
        }
        file = desk.open(migrant);
        if (version == null) {
            version = crossing()
                    .map(BorderCrossing::getVersion)
                    .or(() -> work().map(EmploymentRecord::getVersion))
                    .orElseThrow(Broken::unknown);
        }
    }

    public String save() {
        if (crossing().isPresent()) {
            Once.change(() -> desk.strikeCrossing(id, version, why));
        } else {
            Once.change(() -> desk.strikeWork(id, version, why));
        }
        return notices.afterRedirectTo("/registry/migrant.xhtml?id=" + migrant, "registry.strike.note.saved");
    }

    /** The journey to which it belongs, as it stands. */
    public JourneyFile getFile() {
        if (file == null) {
            load();
        }
        return file;
    }

    /** The passage, or null if it is about work. */
    public BorderCrossing getCrossing() {
        return crossing().orElse(null);
    }

    /** The work, or null if it is about a passage. */
    public EmploymentRecord getWork() {
        return work().orElse(null);
    }

    private Optional<BorderCrossing> crossing() {
        return getFile().crossings().stream()
                .filter(crossing -> crossing.getId().equals(id))
                .findFirst();
    }

    private Optional<EmploymentRecord> work() {
        return getFile().employments().stream()
                .filter(work -> work.getId().equals(id))
                .findFirst();
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

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
