package org.sapar.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sapar.persistence.Outage;
import org.sapar.shared.Broken;

/** Where a servlet that people open cannot give what was asked for: they see the page that a page would show them. */
public final class ServletProblems {

    private ServletProblems() {}

    /** Shows why; a fault of ours goes on to the page with a reference. */
    public static void show(HttpServletRequest request, HttpServletResponse response, RuntimeException fault)
            throws IOException {
        var outage = Faults.outage(fault);
        var broken = Faults.broken(fault);
        if (outage.isPresent()) {
            References.log(request, outage.get(), fault);
            request.setAttribute(Outage.class.getName(), outage.get());
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if (Faults.isDenial(fault)) {
            Gate.record(request, fault);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (broken.isPresent()) {
            tell(request, response, broken.get());
        } else {
            throw fault;
        }
    }

    private static void tell(HttpServletRequest request, HttpServletResponse response, Broken rule) throws IOException {
        if (rule.isUnknown()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (rule.key().equals(Problems.OPENING)) {
            response.sendRedirect(Problems.OPENING_PAGE + rule.details().get(1));
        } else {
            request.setAttribute(
                    ErrorView.REASON, Refusals.text(rule, Language.of(request).locale()));
            response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }
}
