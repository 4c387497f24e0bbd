package org.sapar.web.training;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Permission;
import org.sapar.persistence.Ids;
import org.sapar.shared.Denied;
import org.sapar.training.NewSession;
import org.sapar.training.TrainingDesk;
import org.sapar.web.shared.Me;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;

/** Backs training/plan.xhtml: the form that plans a session. */
@Named
@ViewScoped
public class PlanView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PLACES = 25;

    @EJB
    TrainingDesk desk;

    @Inject
    Me me;

    @Inject
    Courses courses;

    @Inject
    Notices notices;

    private final UUID id = Ids.next();

    private String programme;

    private LocalDate startsOn;

    private LocalDate endsOn;

    private Integer capacity = PLACES;

    private String language;

    private String room;

    /** Where there is only one programme, it is chosen already. */
    public void load() {
        if (!me.may(Permission.TRAINING_MANAGE)) {
            throw new Denied("permission");
        }
        var all = courses.getToday();
        if (all.size() == 1) {
            programme = all.get(0).getId();
        }
    }

    public String plan() {
        var form = new NewSession(id, programme, startsOn, endsOn, capacity, language, room);
        var planned = Once.submit(() -> desk.plan(form)).session();
        return notices.afterRedirectTo(
                "/training/session.xhtml?id=" + planned.getId(), "training.plan.note.done", planned.getNumber());
    }

    /** The id that the record will have. */
    public UUID getId() {
        return id;
    }

    public List<String> getLanguages() {
        return List.of("ky", "ru");
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }
}
