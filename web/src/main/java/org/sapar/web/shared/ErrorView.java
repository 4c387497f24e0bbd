package org.sapar.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

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
