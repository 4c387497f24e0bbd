package org.sapar.web.registry;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sapar.registry.journey.BorderCrossing;
import org.sapar.registry.journey.ClockState;
import org.sapar.registry.journey.CrossingResult;
import org.sapar.registry.journey.EmploymentRecord;
import org.sapar.registry.journey.HostClock;
import org.sapar.registry.journey.JourneyDesk;
import org.sapar.registry.journey.JourneyFile;
import org.sapar.web.shared.Texts;

/** Backs the parts of registry/migrant.xhtml that tell of the journey: what is due, passages, work. */
@Named
@ViewScoped
public class JourneyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    JourneyDesk desk;

    @Inject
    Texts texts;

    private transient JourneyFile file;

    /** Reads how the journey of this migrant stands. */
    public void load(UUID migrant) {
        file = desk.open(migrant);
    }

    public JourneyFile getFile() {
        return file;
    }

    /** The colour of a clock. */
    public String tone(HostClock clock) {
        return switch (clock.state()) {
            case LATE -> "late";
            case NEAR -> "due";
            case DONE -> "ok";
            case RUNNING, PASSED -> "calm";
        };
    }

    /** How a clock stands, in words: how many days are left or over, or that it is done. */
    public String word(HostClock clock) {
        if (clock.due() == null || clock.state() == ClockState.DONE || clock.state() == ClockState.PASSED) {
            return texts.word(clock.state());
        }
        var key = clock.state() == ClockState.LATE ? "shell.due.overdue" : "shell.due.ahead";
        return texts.say(key, Math.abs(clock.daysLeft()));
    }

    /** By what the last day was computed. */
    public String how(HostClock clock) {
        var how = texts.say(
                "ClockBasis." + clock.basis(),
                texts.date(clock.start()),
                clock.limit() == null ? 0 : clock.limit(),
                clock.used());
        return clock.doneOn() == null ? how : how + " · " + texts.say("registry.migrant.note.done-on", clock.doneOn());
    }

    /** The days at which stamps are missing, as a list. */
    public String getGaps() {
        return file.presence().gaps().stream().map(texts::date).collect(Collectors.joining(", "));
    }

    /** How a passage stands: what came of it, or that it does not count. */
    public String tone(BorderCrossing crossing) {
        if (crossing.isStruck()) {
            return "calm";
        }
        return crossing.getResult() == CrossingResult.ADMITTED ? "ok" : "late";
    }

    /** How work stands: struck, ended early, over, going on or still to begin. */
    public String stateOf(EmploymentRecord work) {
        if (work.isStruck()) {
            return "struck";
        }
        if (work.getEndedOn() != null) {
            return work.isEndedEarly() ? "ended-early" : "ended";
        }
        return stateOf(work.getWork().startsOn(), work.getWork().endsOn());
    }

    private String stateOf(LocalDate from, LocalDate to) {
        if (from.isAfter(file.today())) {
            return "to-come";
        }
        return to != null && to.isBefore(file.today()) ? "ended" : "going-on";
    }

    /** The colour of that state. */
    public String tone(EmploymentRecord work) {
        return switch (stateOf(work)) {
            case "going-on" -> "ok";
            case "ended-early" -> "due";
            default -> "calm";
        };
    }
}
