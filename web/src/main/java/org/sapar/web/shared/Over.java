package org.sapar.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sapar.identity.Ending;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;

/**
 * Ends a sign-on that is over, here and at Keycloak, and says why on a page from which one comes back to the same
 * place.
 */
final class Over {

    /** Set by scripts that ask by themselves, without anybody having touched anything. */
    static final String BACKGROUND = "X-Background";

    private Over() {}

    /** Whether a person has done something, and not the page by itself. */
    static boolean isInput(HttpServletRequest request) {
        return request.getHeader(BACKGROUND) == null;
    }

    static void tell(HttpServletRequest request, HttpServletResponse response, Ending why) throws IOException {
        end(request);
        var page = "/public/ended.xhtml?why=" + why + "&to=" + URLEncoder.encode(back(request), StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            SignedOut.reload(response, page);
        } else if (!isInput(request) || request.getServletPath().equals(Staying.PATH)) {
            Problem.write(
                    response,
                    HttpServletResponse.SC_UNAUTHORIZED,
                    "unauthenticated",
                    Language.of(request).locale());
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", page);
        }
    }

    /** The page that was asked for, or the one from which something was sent. */
    private static String back(HttpServletRequest request) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        if ("GET".equals(request.getMethod()) && request.getHeader("Faces-Request") == null) {
            return LocalPath.of(request.getRequestURI() + query).orElse("/");
        }
        return LocalPath.within(request.getHeader("Referer"), request.getHeader("Host"))
                .orElse("/");
    }

    /** Keycloak has to forget the sign-on too, or it would let the next person at this screen in without a password. */
    private static void end(HttpServletRequest request) {
        if (request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                && principal.getOidcSecurityContext() instanceof RefreshableOidcSecurityContext context
                && context.getOidcClientConfiguration() != null) {
            context.logout(context.getOidcClientConfiguration());
        }
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
