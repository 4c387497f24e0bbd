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
import org.sapar.registry.journey.JourneyEntry;
import org.sapar.shared.Broken;
import org.sapar.web.shared.Once;

/** Backs registry/strike.xhtml: says that a passage or work was put on file by mistake. */
@Named
@ViewScoped
public class StrikeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    JourneyDesk desk;

    @Inject
    OpenJourney journey;

    private UUID id;

    private int version;

    private String why;

    /** Opens the form on the entry as it stands. */
    public void load() {
        var file = journey.open();
        version = Optional.<JourneyEntry>empty()
                .or(() -> file.crossing(id))
                .or(() -> file.employment(id))
                .orElseThrow(Broken::unknown)
                .getVersion();
    }

    public String save() {
        if (getCrossing() != null) {
            Once.change(() -> desk.strikeCrossing(id, version, why));
        } else {
            Once.change(() -> desk.strikeWork(id, version, why));
        }
        return journey.back("registry.strike.note.saved");
    }

    /** The journey that the form is about. */
    public OpenJourney getJourney() {
        return journey;
    }

    /** The passage, or null if it is about work. */
    public BorderCrossing getCrossing() {
        return journey.getFile().crossing(id).orElse(null);
    }

    /** The work, or null if it is about a passage. */
    public EmploymentRecord getWork() {
        return journey.getFile().employment(id).orElse(null);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
