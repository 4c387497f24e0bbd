package org.sapar.web.papers;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.sapar.papers.PaperLanguage;
import org.sapar.registry.PrintDesk;
import org.sapar.registry.Printed;
import org.sapar.shared.Broken;
import org.sapar.web.shared.Asked;
import org.sapar.web.shared.ServletProblems;

/** Gives the papers of the register as PDF, to be looked at and printed from the browser. */
@WebServlet("/registry/print")
public class PrintServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Viewers of browsers put the paper into a page of their own. */
    private static final String POLICY = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline';"
            + " frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    @EJB
    transient PrintDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = Asked.id(request.getParameter("id"));
        if (id != null && issues(request) && "cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            // A link on another site issues no paper; whoever comes back from the login server asks once more.
            response.sendRedirect("/registry/registration.xhtml?id=" + id);
            return;
        }
        try {
            give(printed(request), response);
        } catch (RuntimeException fault) {
            ServletProblems.show(request, response, fault);
        }
    }

    private static boolean issues(HttpServletRequest request) {
        return "confirmation".equals(request.getParameter("what"));
    }

    private Printed printed(HttpServletRequest request) {
        var id = Optional.ofNullable(Asked.id(request.getParameter("id"))).orElseThrow(Broken::unknown);
        return printed(String.valueOf(request.getParameter("what")), id, request.getParameter("lang"));
    }

    private Printed printed(String what, UUID id, String lang) {
        if (what.equals("copy")) {
            return desk.copy(id);
        }
        var language = PaperLanguage.of(lang).orElseThrow(Broken::unknown);
        return switch (what) {
            case "confirmation" -> desk.confirmation(id, language);
            case "card" -> desk.card(id, language);
            case "summary" -> desk.summary(id, language);
            default -> throw Broken.unknown();
        };
    }

    private static void give(Printed paper, HttpServletResponse response) throws IOException {
        var pdf = paper.pdf();
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader("Content-Disposition", "inline; filename=\"" + paper.name() + "\"");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(pdf);
    }
}
