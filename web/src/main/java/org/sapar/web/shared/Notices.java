package org.sapar.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** What the person is told: what was done, and what has to be mended. */
@Named
@RequestScoped
public class Notices {

    @Inject
    Texts texts;

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
        return lines(null)
                .filter(line -> !isProblem(line.message()))
                .map(Kept::line)
                .toList();
    }

    /** What has to be mended: of the page, then of each field. */
    public List<Line> getProblems() {
        var fields = faces().getClientIdsWithMessages();
        return Stream.iterate(fields, ids -> ids.hasNext(), ids -> ids)
                .flatMap(ids -> lines(ids.next()))
                .filter(line -> isProblem(line.message()))
                .map(Kept::line)
                .distinct()
                .toList();
    }

    FacesMessage message(FacesMessage.Severity severity, String key, Object... details) {
        return new FacesMessage(severity, texts.say(key, details), null);
    }

    private record Kept(FacesMessage message, Line line) {}

    private static Stream<Kept> lines(String field) {
        return faces().getMessageList(field).stream()
                .map(message -> new Kept(message, new Line(message.getSummary(), field)));
    }

    private static boolean isProblem(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_INFO) > 0;
    }

    private static FacesContext faces() {
        return FacesContext.getCurrentInstance();
    }
}
