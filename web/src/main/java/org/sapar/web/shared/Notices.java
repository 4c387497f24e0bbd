package org.sapar.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the person is told: what was done, and what has to be mended. */
@Named
@RequestScoped
public class Notices {

    @Inject
    Texts texts;

    /** The severity that sets a conflict apart from what has to be mended. */
    static final FacesMessage.Severity CONFLICT = FacesMessage.SEVERITY_WARN;

    /** A line of the summary; the field is null when the whole page is meant. */
    public record Line(String text, String field) {}

    /** Tells what was done, on this page as it stands. */
    public void say(String key, Object... details) {
        faces().addMessage(null, message(FacesMessage.SEVERITY_INFO, key, details));
    }

    /** Tells what has to be mended, on this page as it stands. */
    public void warn(String key, Object... details) {
        faces().addMessage(null, message(FacesMessage.SEVERITY_ERROR, key, details));
    }

    /** Tells that somebody else was first; the page stands as it was typed, and is not saved. */
    public void overtaken(String key, Object... details) {
        faces().addMessage(null, message(CONFLICT, key, details));
        faces().validationFailed();
    }

    /** Tells what was done once this same page has been loaded again; to be returned by an action. */
    public String afterRedirect(String key, Object... details) {
        return afterRedirectTo(faces().getViewRoot().getViewId(), key, details);
    }

    /** Tells what was done once that page has been loaded; the page may carry parameters of its own. */
    public String afterRedirectTo(String page, String key, Object... details) {
        say(key, details);
        keep();
        var query = page.indexOf('?') < 0 ? "?includeViewParams=true&" : "&";
        return page + query + "faces-redirect=true";
    }

    void keep() {
        faces().getExternalContext().getFlash().setKeepMessages(true);
    }

    /** What was done. */
    public List<Line> getNews() {
        return faces().getMessageList(null).stream()
                .filter(message -> !isProblem(message))
                .map(message -> new Line(message.getSummary(), null))
                .toList();
    }

    /** What has to be mended: of the page, then one line for each field, with its label. */
    public List<Line> getProblems() {
        var lines = new ArrayList<Line>();
        faces().getClientIdsWithMessages()
                .forEachRemaining(field -> problems(field)
                        .map(message -> new Line(labelled(message.getSummary(), field), field))
                        .distinct()
                        .limit(field == null ? Long.MAX_VALUE : 1)
                        .forEach(lines::add));
        return lines;
    }

    /** Whether nothing has to be mended, but somebody else was first. */
    public boolean isConflict() {
        return faces().getMessageList().stream()
                .filter(Notices::isProblem)
                .allMatch(message -> message.getSeverity().equals(CONFLICT));
    }

    FacesMessage message(FacesMessage.Severity severity, String key, Object... details) {
        return new FacesMessage(severity, texts.say(key, details), null);
    }

    /** Beside a field its label says what is meant; far from it, the line has to. A question is no head of a line. */
    private String labelled(String sentence, String field) {
        var label = field == null ? null : label(field);
        if (label == null) {
            return sentence;
        }
        return label.endsWith("?") ? label + " " + sentence : texts.say("shell.problem", label, continued(sentence));
    }

    /** As it stands after a colon; abbreviations stay as they are. */
    static String continued(String sentence) {
        return sentence.length() < 2 || Character.isUpperCase(sentence.charAt(1))
                ? sentence
                : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static String label(String field) {
        var found = new ArrayList<Object>();
        faces().getViewRoot()
                .invokeOnComponent(
                        faces(),
                        field,
                        (faces, component) ->
                                found.add(component.getAttributes().get("label")));
        return found.isEmpty() || found.get(0) == null ? null : found.get(0).toString();
    }

    private static Stream<FacesMessage> problems(String field) {
        return faces().getMessageList(field).stream().filter(Notices::isProblem);
    }

    private static boolean isProblem(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_INFO) > 0;
    }

    private static FacesContext faces() {
        return FacesContext.getCurrentInstance();
    }
}
