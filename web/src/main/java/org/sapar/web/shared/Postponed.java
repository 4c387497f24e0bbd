package org.sapar.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sapar.persistence.Outage;

/** What somebody is told whose call has to wait, because the database is out of order. */
final class Postponed {

    private Postponed() {}

    /**
     * Nobody comes in, and nobody is sent away for good, while the database is out of order.
     *
     * @throws RuntimeException the fault, if it is another one
     */
    static void answer(HttpServletRequest request, HttpServletResponse response, RuntimeException fault)
            throws IOException {
        var outage = Faults.outage(fault).orElseThrow(() -> fault);
        if (request.getServletPath().startsWith("/api")) {
            var language = Refusals.language(request.getHeader("Accept-Language"));
            var problem = Problem.of(outage, language);
            References.log(request, problem.reference(), outage, fault);
            Problem.write(response, problem, language);
            return;
        }
        var reference = References.log(request, outage, fault);
        request.setAttribute(Outage.class.getName(), outage);
        if (request.getHeader("Faces-Request") != null) {
            tell(response, reference);
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** Tells the script of a page that its call has to wait; the page itself stays. */
    static void tell(HttpServletResponse response, String reference) {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", String.valueOf(Outage.RETRY_SECONDS));
        response.setHeader("Sapar-Reference", reference);
    }
}
