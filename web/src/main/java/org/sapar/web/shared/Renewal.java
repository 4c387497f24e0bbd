package org.sapar.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.stream.Stream;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcAccount;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;

/**
 * Gets a fresh token long before the old one ends, and takes no harm if there is none to be had.
 *
 * <p>The server itself would ask when the token has ended, and throw the person out if Keycloak does not answer just
 * then. So whoever works is good for fifty minutes without Keycloak, and Keycloak's own sign-on does not fall asleep.
 */
final class Renewal {

    /** Which part of its life a token has lived before it is renewed: ten minutes of an hour. */
    private static final int PART = 6;

    private static final long PAUSE_NANOS = 60_000_000_000L;

    private static final String TRIED = "org.sapar.web.renewal";

    private Renewal() {}

    static void renew(HttpServletRequest request) {
        if (request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                && principal.getOidcSecurityContext() instanceof RefreshableOidcSecurityContext context
                && isDue(context.getToken())
                && isFirst(request.getSession(), context)) {
            // Without a store, because the one at hand belongs to a request that is over.
            context.setCurrentRequestInfo(context.getOidcClientConfiguration(), null);
            if (context.refreshToken(false)) {
                keep(request.getSession());
            }
        }
    }

    /**
     * Whoever signs on again after an administrator signed him out, brings the moment of that along, and the adapter
     * holds it against the tokens of everybody. Who has to go, the register of sign-ons knows; the others stay.
     */
    static void keepOthers(HttpServletRequest request) {
        if (request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                && principal.getOidcSecurityContext() instanceof RefreshableOidcSecurityContext context
                && context.getOidcClientConfiguration() != null) {
            context.getOidcClientConfiguration().setNotBefore(0);
        }
    }

    private static boolean isDue(AccessToken token) {
        var issued = token.getIssuedAt();
        var ends = token.getExpiration();
        return issued != null
                && ends != null
                && System.currentTimeMillis() / 1000 >= issued + Math.max(1, (ends - issued) / PART);
    }

    /** One request of several at the same moment tries, and the next one a minute later. */
    private static boolean isFirst(HttpSession session, Object context) {
        synchronized (context) {
            var tried = (Long) session.getAttribute(TRIED);
            if (tried != null && System.nanoTime() - tried < PAUSE_NANOS) {
                return false;
            }
            session.setAttribute(TRIED, System.nanoTime());
            return true;
        }
    }

    /** What is kept has changed inside; another server learns of it only when it is put there again. */
    private static void keep(HttpSession session) {
        Stream.of(OidcAccount.class.getName(), RefreshableOidcSecurityContext.class.getName())
                .forEach(name -> {
                    var kept = session.getAttribute(name);
                    if (kept != null) {
                        session.setAttribute(name, kept);
                    }
                });
    }
}
