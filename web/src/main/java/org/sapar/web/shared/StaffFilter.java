package org.sapar.web.shared;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.sapar.identity.IdentityDesk;
import org.sapar.identity.Presence;
import org.sapar.identity.Standing;

/**
 * Asks on each request where the person stands: whoever no administrator has let in, waits; a right that was taken away
 * ends at once. A cookie alone never opens the API.
 */
public class StaffFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final List<String> OPEN =
            List.of("/public/", "/errors/", "/jakarta.faces.resource/", "/language", "/sign-out");

    @EJB
    transient IdentityDesk desk;

    @Inject
    transient Gate gate;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath();
        if (Bearer.isUnclear(request) || isApi(request) && !Bearer.isBrought(request)) {
            refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED, "unauthenticated");
        } else if (OPEN.stream().anyMatch(path::startsWith)) {
            chain.doFilter(request, response);
        } else if (request.getUserPrincipal() == null) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            letIn(request, response, chain);
        }
    }

    private void letIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var who = SignedOn.of(request);
        var name = request.getUserPrincipal().getName();
        if (who.filter(SignedOn::isForUs)
                .filter(one -> Bearer.isBrought(request) ? Bearer.is(request, one.text()) : one.sid() != null)
                .isEmpty()) {
            turnAway(request, response);
            return;
        }
        if (!Bearer.isBrought(request) && !Owner.claim(request, name)) {
            startOver(request, response);
            return;
        }
        Standing standing;
        try {
            var ending = desk.present(presence(request, name, who.get()));
            if (ending.isPresent()) {
                Over.tell(request, response, ending.get());
                return;
            }
            standing = desk.arrive(
                    who.map(SignedOn::username).orElse(name),
                    who.map(SignedOn::displayName).orElse(name));
        } catch (RuntimeException fault) {
            Postponed.answer(request, response, fault);
            return;
        }
        goOn(request, response, chain, standing);
    }

    private void goOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Standing standing)
            throws IOException, ServletException {
        request.setAttribute(Standing.class.getName(), standing);
        Renewal.keepOthers(request);
        if (!Bearer.isBrought(request) && Over.isInput(request)) {
            Renewal.renew(request);
        }
        if (standing.active() || request.getServletPath().startsWith("/identity/waiting")) {
            chain.doFilter(request, response);
        } else if (isApi(request)) {
            refuse(request, response, HttpServletResponse.SC_FORBIDDEN, "inactive");
        } else {
            gate.turnedAway(request);
            request.getRequestDispatcher("/identity/waiting.xhtml").forward(request, response);
        }
    }

    /** A machine has no sign-on that could end; its token does. */
    private static Presence presence(HttpServletRequest request, String sub, SignedOn who) {
        return new Presence(sub, Bearer.isBrought(request) ? null : who.sid(), Over.isInput(request));
    }

    /** Nobody comes in without a token that was made out to this application. */
    private void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        gate.turnedAway(request);
        if (Bearer.isBrought(request)) {
            refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED, "unauthenticated");
        } else {
            end(request);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Two people never share a session: the page is asked for again, by the one who is signed on now. */
    private static void startOver(HttpServletRequest request, HttpServletResponse response) throws IOException {
        end(request);
        if ("GET".equals(request.getMethod()) && request.getHeader("Faces-Request") == null) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.setHeader(
                    "Location", LocalPath.of(request.getRequestURI() + query).orElse("/"));
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, int status, String key)
            throws IOException {
        gate.turnedAway(request);
        Problem.write(response, status, key, Language.of(request).locale());
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getServletPath().equals("/api")
                || request.getRequestURI().startsWith("/api/")
                || request.getServletPath().startsWith("/api/");
    }
}
