package org.sapar.web.shared;

import jakarta.ejb.EJB;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.sapar.identity.IdentityDesk;
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

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath();
        if (isApi(request) && !isBearer(request)) {
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
        if (who.filter(token -> !token.isForUs()).isPresent()) {
            end(request, response);
            return;
        }
        var name = request.getUserPrincipal().getName();
        var standing = desk.arrive(
                who.map(SignedOn::username).orElse(name),
                who.map(SignedOn::displayName).orElse(name));
        request.setAttribute(Standing.class.getName(), standing);
        if (standing.active() || request.getServletPath().startsWith("/identity/waiting")) {
            chain.doFilter(request, response);
        } else if (isApi(request)) {
            refuse(request, response, HttpServletResponse.SC_FORBIDDEN, "inactive");
        } else {
            request.getRequestDispatcher("/identity/waiting.xhtml").forward(request, response);
        }
    }

    private static void end(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status, String key)
            throws IOException {
        Problem.write(response, status, key, Language.of(request).locale());
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getServletPath().equals("/api")
                || request.getRequestURI().startsWith("/api/")
                || request.getServletPath().startsWith("/api/");
    }

    private static boolean isBearer(HttpServletRequest request) {
        var authorization = request.getHeader("Authorization");
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }
}
