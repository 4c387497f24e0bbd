package org.sapar.web.training;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sapar.persistence.Conflicts;
import org.sapar.registry.MigrantQuery;
import org.sapar.registry.MigrantRow;
import org.sapar.registry.RegistryDesk;
import org.sapar.shared.Broken;
import org.sapar.shared.FileNumber;
import org.sapar.training.Enrolment;
import org.sapar.training.EnrolmentState;
import org.sapar.training.NewEnrolment;
import org.sapar.training.TrainingDesk;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Texts;

/** Backs the box of training/session.xhtml that enrols one person, or a group by its file numbers. */
@Named
@ViewScoped
public class EnrolBox implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int HITS = 8;

    @EJB
    RegistryDesk registry;

    @EJB
    TrainingDesk desk;

    @Inject
    SessionView sessionView;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    private final FormIds ids = new FormIds();

    private String who;

    private List<MigrantRow> hits;

    private List<Outcome> outcomes;

    /**
     * What became of one line.
     *
     * @param name null if nobody was found
     * @param tone ok, due for the waiting list, late if the person was not enrolled
     */
    public record Outcome(String line, String name, String tone, String word) implements Serializable {

        boolean isFailed() {
            return tone.equals("late");
        }
    }

    /** Shows whom the text may mean, or enrols the whole group at once; lines that failed stay in the box. */
    public void look() {
        var pasted = Pasted.of(who);
        hits = null;
        outcomes = null;
        if (pasted.isGroup()) {
            var tries = pasted.lines().stream().map(this::attempt).toList();
            sessionView.load();
            outcomes = tries.stream().map(this::outcome).toList();
            who = outcomes.stream().filter(Outcome::isFailed).map(Outcome::line).collect(Collectors.joining("\n"));
        } else {
            hits = find(one(pasted), HITS);
        }
    }

    private String one(Pasted pasted) {
        var one = pasted.lines().isEmpty() ? who : pasted.lines().get(0);
        if (FileNumber.isMistyped(one)) {
            throw Broken.at("who", "mistyped");
        }
        return one;
    }

    /** Enrols the one who was chosen. */
    public String enrol(MigrantRow hit) {
        var enrolment = file(hit.id());
        sessionView.load();
        var place = place(enrolment);
        return place == 0
                ? notices.afterRedirect("training.session.note.enrolled", hit.nameCyrillic())
                : notices.afterRedirect("training.session.note.waits", hit.nameCyrillic(), place);
    }

    /** One line of a group: who it was, and the enrolment or why there is none. */
    private record Attempt(String line, MigrantRow hit, Enrolment enrolment, String reason) {}

    private Attempt attempt(String line) {
        if (FileNumber.isMistyped(line)) {
            return new Attempt(line, null, null, texts.say("broken.mistyped"));
        }
        var found = find(line, 1);
        if (found.isEmpty()) {
            return new Attempt(line, null, null, texts.say("training.session.note.nobody"));
        }
        if (found.size() > 1) {
            return new Attempt(line, null, null, texts.say("training.session.note.several"));
        }
        var hit = found.get(0);
        try {
            return new Attempt(line, hit, file(hit.id()), null);
        } catch (RuntimeException fault) {
            return new Attempt(line, hit, null, reason(fault));
        }
    }

    /** One line must not keep the others of its group from their places. */
    private String reason(RuntimeException fault) {
        var broken = Conflicts.rule(fault).orElseThrow(() -> fault);
        return texts.say("broken." + broken.key(), broken.details().toArray());
    }

    private Outcome outcome(Attempt attempt) {
        var name = attempt.hit() == null ? null : attempt.hit().nameCyrillic();
        if (attempt.enrolment() == null) {
            return new Outcome(attempt.line(), name, "late", attempt.reason());
        }
        var place = place(attempt.enrolment());
        return place == 0
                ? new Outcome(attempt.line(), name, "ok", texts.say("training.session.note.in"))
                : new Outcome(attempt.line(), name, "due", texts.say("training.session.note.queue", place));
    }

    private Enrolment file(UUID migrant) {
        return ids.submit(
                migrant,
                id -> desk.enrol(new NewEnrolment(id, sessionView.getId(), migrant)),
                filed -> filed.getState() == EnrolmentState.WITHDRAWN);
    }

    /** The place on the waiting list, or 0. */
    private int place(Enrolment enrolment) {
        return enrolment.getState() == EnrolmentState.WAITLISTED ? sessionView.waitingPlace(enrolment.getId()) : 0;
    }

    private List<MigrantRow> find(String text, int size) {
        return registry.find(new MigrantQuery(text, null, 0, size));
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    /** Null until somebody was looked for. */
    public List<MigrantRow> getHits() {
        return hits == null ? null : hits.subList(0, Math.min(hits.size(), HITS));
    }

    /** Whether more people match than are shown. */
    public boolean isMore() {
        return hits != null && hits.size() > HITS;
    }

    public List<Outcome> getOutcomes() {
        return outcomes;
    }
}
