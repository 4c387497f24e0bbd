package org.sapar.web.trail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sapar.trail.TrailRow;
import org.sapar.web.shared.Offices;
import org.sapar.web.shared.Texts;

/** Puts into words what a row of the trail says that somebody did. */
@Named
@RequestScoped
public class Deeds {

    /** What can be done at the desks, by feature; a test holds them against the desks. */
    static final List<String> KNOWN = List.of(
            "registry.find",
            "registry.findAfter",
            "registry.alike",
            "registry.open",
            "registry.read",
            "registry.check",
            "registry.register",
            "registry.registerBeside",
            "registry.recognise",
            "registry.amend",
            "registry.correct",
            "registry.add",
            "registry.report",
            "registry.registration",
            "registry.move",
            "registry.confirmation",
            "registry.copy",
            "registry.card",
            "registry.summary",
            "registry.due",
            "registry.countDue",
            "registry.directory",
            "registry.keepList",
            "registry.dropList",
            "registry.chooseColumns",
            "registry.startList",
            "registry.startWith",
            "registry.startAsUsual",
            "registry.previewGroup",
            "registry.changeGroup",
            "registry.groups",
            "registry.openGroup",
            "registry.undoGroup",
            "registry.door",
            "registry.openFor",
            "registry.protect",
            "registry.release",
            "registry.suspected",
            "registry.suspectedAfter",
            "registry.suspectedOf",
            "registry.countSuspected",
            "registry.compare",
            "registry.reveal",
            "registry.decide",
            "registry.seen",
            "registry.files",
            "contacts.contacts",
            "contacts.addContact",
            "contacts.changeContact",
            "contacts.endContact",
            "contacts.addRelative",
            "contacts.changeRelative",
            "contacts.endRelative",
            "journey.open",
            "journey.cross",
            "journey.employ",
            "journey.end",
            "journey.strikeCrossing",
            "journey.strikeWork",
            "journey.settle",
            "journey.countWorkers",
            "skills.open",
            "skills.addTrade",
            "skills.addLanguage",
            "skills.addLicence",
            "skills.addEducation",
            "skills.strike",
            "photos.open",
            "photos.look",
            "photos.add",
            "photos.strike",
            "employers.find",
            "employers.findAfter",
            "employers.open",
            "employers.add",
            "employers.amend",
            "employers.judge",
            "journey.clocks",
            "journey.countClocks",
            "requests.queue",
            "requests.queueAfter",
            "requests.byNumber",
            "requests.ofMigrant",
            "requests.elsewhere",
            "requests.file",
            "requests.open",
            "requests.perform",
            "training.sessions",
            "training.sessionsAfter",
            "training.learners",
            "training.ofMigrant",
            "training.file",
            "training.enrolment",
            "training.plan",
            "training.enrol",
            "training.withdraw",
            "training.perform",
            "training.attend",
            "exchange.receive",
            "exchange.imports",
            "exchange.open",
            "exchange.check",
            "exchange.perform",
            "exchange.withdraw",
            "exchange.takeUp",
            "exchange.resume",
            "exchange.rows",
            "exchange.parked",
            "exchange.decide",
            "exchange.countPeople",
            "exchange.askExport",
            "exchange.exports",
            "exchange.countWaiting",
            "exchange.openExport",
            "exchange.decideExport",
            "exchange.fetch",
            "exchange.fetchPiece",
            "exchange.givenOf",
            "exchange.beginFile",
            "exchange.nextPeople",
            "exchange.keepPiece",
            "exchange.finishFile",
            "exchange.next",
            "exchange.passOver",
            "reporting.board",
            "identity.staff",
            "identity.file",
            "identity.active",
            "identity.appoint",
            "identity.end",
            "identity.restore",
            "trail.find",
            "trail.open",
            "trail.seals",
            "trail.alerts",
            "trail.countAlerts",
            "trail.noteAlert");

    private static final List<String> ENUMS = List.of(
            "RequestAction",
            "ImportAction",
            "RowState",
            "ExportAction",
            "SessionAction",
            "EnrolmentAction",
            "RequestState",
            "SessionState",
            "EnrolmentState",
            "RegistrationAction",
            "EmployerStanding",
            "PaperLanguage",
            "AlertKind");

    @Inject
    Texts texts;

    @Inject
    Offices offices;

    /** A choice of the filter. */
    public record Choice(String value, String label) {}

    /** What can be asked for, a feature's own with its name before. */
    public List<Choice> getChoices() {
        return KNOWN.stream()
                .map(key -> new Choice(key, feature(key.substring(0, key.indexOf('.'))) + ": " + texts.say(key(key))))
                .toList();
    }

    /** What was done, with the step that was taken. */
    public String what(TrailRow row) {
        if ("refused".equals(row.outcome())) {
            return texts.say("trail.note.door", row.action());
        }
        var key = row.feature() + "." + row.method();
        var done = texts.has(key(key)) ? texts.say(key(key)) : key;
        var step = row.constants().stream().map(this::constant).collect(Collectors.joining(", "));
        return step.isEmpty() ? done : done + ": " + step;
    }

    /** The name of the person; for those whom the staff table does not know, what they are. */
    public String who(TrailRow row) {
        if (row.name() != null) {
            return row.name();
        }
        var key = "trail.who." + row.sub();
        return texts.has(key) ? texts.say(key) : row.sub();
    }

    /** The post or centre that the person worked for then. */
    public String where(TrailRow row) {
        if (row.post() != null) {
            return offices.post(row.post());
        }
        return row.centre() == null ? "" : offices.centre(row.centre());
    }

    /** What came of it, in words. */
    public String outcome(TrailRow row) {
        if (row.isDone()) {
            return texts.say("trail.outcome.done");
        }
        return Stream.of("trail.outcome." + row.outcome(), "denied." + row.outcome())
                .filter(texts::has)
                .findFirst()
                .map(texts::say)
                .orElseGet(() -> texts.say("trail.outcome.rule"));
    }

    private String feature(String name) {
        return texts.say("shell.menu." + name);
    }

    private String constant(String name) {
        return ENUMS.stream()
                .map(type -> type + "." + name)
                .filter(texts::has)
                .findFirst()
                .map(texts::say)
                .orElse(name);
    }

    private static String key(String deed) {
        return "trail.did." + deed;
    }
}
