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
import org.sapar.registry.journey.WorkEnd;
import org.sapar.shared.Broken;
import org.sapar.web.shared.Once;

/** Backs registry/work-end.xhtml: says that work has ended. */
@Named
@ViewScoped
public class WorkEndView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    JourneyDesk desk;

    @Inject
    OpenJourney journey;

    private UUID id;

    private int version;

    private LocalDate on;

    private EndReason reason;

    /** Opens the form on the work as it stands. */
    public void load() {
        on = journey.open().today();
        version = getWork().getVersion();
    }

    public String save() {
        Once.change(() -> desk.end(id, version, new WorkEnd(on, reason)));
        return journey.back("registry.work-end.note.saved");
    }

    /** The journey that the form is about. */
    public OpenJourney getJourney() {
        return journey;
    }

    public EmploymentRecord getWork() {
        return journey.getFile().employment(id).orElseThrow(Broken::unknown);
    }

    public List<EndReason> getReasons() {
        return Arrays.asList(EndReason.values());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
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
