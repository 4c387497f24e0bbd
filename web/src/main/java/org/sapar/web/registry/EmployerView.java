package org.sapar.web.registry;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.sapar.registry.employers.EmployerDesk;
import org.sapar.registry.employers.EmployerFile;
import org.sapar.registry.employers.EmployerStanding;
import org.sapar.registry.employers.Judgement;
import org.sapar.registry.journey.JourneyDesk;
import org.sapar.shared.Broken;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;

/** Backs registry/employer.xhtml: one employer, how he stands and how he stood. */
@Named
@ViewScoped
public class EmployerView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    EmployerDesk desk;

    @EJB
    JourneyDesk journeys;

    @Inject
    Notices notices;

    private UUID id;

    private int version;

    private EmployerStanding standing;

    private String reason;

    private transient EmployerFile file;

    /** Opens the entry. */
    public void load() {
        if (id == null) {
            throw Broken.unknown();
        }
        version = getFile().employer().getVersion();
    }

    /** Says how the employer stands from now on. */
    public String judge() {
        Once.change(() -> desk.judge(id, version, new Judgement(standing, reason)));
        return notices.afterRedirect("registry.employer.note.judged");
    }

    public EmployerFile getFile() {
        if (file == null) {
            file = desk.open(id);
        }
        return file;
    }

    /** How many people on file work there now. */
    public long getWorkers() {
        return journeys.countWorkers(id);
    }

    /** The colour of a standing. */
    public String tone(EmployerStanding one) {
        return switch (one) {
            case OK -> "ok";
            case WATCH -> "due";
            case SUSPENDED -> "late";
        };
    }

    /** The other standings. */
    public List<EmployerStanding> getStandings() {
        return Arrays.stream(EmployerStanding.values())
                .filter(one -> one != getFile().employer().getStanding())
                .toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The version that was seen; a draft brings back the one that it was begun on. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public EmployerStanding getStanding() {
        return standing;
    }

    public void setStanding(EmployerStanding standing) {
        this.standing = standing;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
