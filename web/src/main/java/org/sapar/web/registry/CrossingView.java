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
import org.sapar.persistence.Ids;
import org.sapar.registry.journey.CrossingResult;
import org.sapar.registry.journey.Direction;
import org.sapar.registry.journey.JourneyDesk;
import org.sapar.registry.journey.NewCrossing;
import org.sapar.web.shared.Once;

/** Backs registry/crossing.xhtml: puts a passage of the border on file. */
@Named
@ViewScoped
public class CrossingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    JourneyDesk desk;

    @Inject
    OpenJourney journey;

    private final UUID born = Ids.next();

    private String country;

    private Direction direction;

    private LocalDate day;

    private String time;

    private String checkpoint;

    private UUID document;

    private CrossingResult result = CrossingResult.ADMITTED;

    /** Opens the form; the border is that of the host country unless it is told otherwise. */
    public void load() {
        var file = journey.open();
        country = file.country();
        direction = file.presence().isInside() ? Direction.OUT : Direction.IN;
    }

    public String save() {
        var form = new NewCrossing(
                born, journey.getMigrant(), country, direction, day, TypedTime.of(time), checkpoint, document, result);
        Once.submit(() -> desk.cross(form));
        return journey.back("registry.crossing.note.saved");
    }

    /** The journey that the form is about. */
    public OpenJourney getJourney() {
        return journey;
    }

    /** The id that the record will have. */
    public UUID getBorn() {
        return born;
    }

    public List<Direction> getDirections() {
        return Arrays.asList(Direction.values());
    }

    public List<CrossingResult> getResults() {
        return Arrays.asList(CrossingResult.values());
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public String getCheckpoint() {
        return checkpoint;
    }

    public void setCheckpoint(String checkpoint) {
        this.checkpoint = checkpoint;
    }

    public UUID getDocument() {
        return document;
    }

    public void setDocument(UUID document) {
        this.document = document;
    }

    public CrossingResult getResult() {
        return result;
    }

    public void setResult(CrossingResult result) {
        this.result = result;
    }
}
