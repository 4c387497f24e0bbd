package org.sapar.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.sapar.persistence.Outage;

/** Backs the pages in errors/. */
@Named
@RequestScoped
public class ErrorView {

    static final String REASON = "org.sapar.web.reason";

    @Inject
    HttpServletRequest request;

    /** Gives the page its status also when it is asked for by its own address. */
    public void answer(int status) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        if (request.getAttribute(REASON) == null && !external.isResponseCommitted()) {
            external.setResponseStatus(status);
        }
    }

    /** Tells a browser of an outage when to ask again. */
    public void answerOutage() {
        answer(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .setResponseHeader("Retry-After", String.valueOf(Outage.RETRY_SECONDS));
    }

    /** Whether the database answers but cannot write. */
    public boolean isUnwritable() {
        return request.getAttribute(Outage.class.getName()) == Outage.UNWRITABLE;
    }

    /** Where the person wanted to go, to try once more; the start page if that is not known. */
    public String getAddress() {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return LocalPath.of((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .filter(path -> !path.startsWith("/errors/"))
                .map(path -> path + query)
                .orElse("/");
    }

    /** What a form has sent that did not arrive, to be sent once more as it was; empty when nothing was sent. */
    public List<Sent> getSent() {
        if (!"POST".equals(request.getMethod())) {
            return List.of();
        }
        return request.getParameterMap().entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getValue()).map(value -> new Sent(entry.getKey(), value)))
                .toList();
    }

    /** A value of the form, under the name of its field. */
    public record Sent(String name, String value) {}

    /** The rule that stood in the way, in words; or null. */
    public String getReason() {
        return (String) request.getAttribute(REASON);
    }

    /** The number under which the log tells more, or null. */
    public String getReference() {
        var known = (String) request.getAttribute(References.ATTRIBUTE);
        if (known != null) {
            return known;
        }
        var asked = request.getParameter("reference");
        if (References.isReference(asked)) {
            return asked;
        }
        var fault = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return fault == null ? null : References.log(request, fault);
    }
}
