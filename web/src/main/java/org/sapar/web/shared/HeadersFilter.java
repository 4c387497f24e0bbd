package org.sapar.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Says on every answer what browsers may do with it; the pages' own content policy comes with the page.
 *
 * <p>Requests to another host are not answered. The sign-on stands before all filters, so whoever is not signed on is
 * sent there also from another host; the way back from it is refused there, since its address is not registered.
 */
public class HeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final int MISDIRECTED = 421;

    /** Paths of servlets that never answer with a page; another path may end at an error page, which has a policy. */
    private static final Set<String> BARE =
            Set.of("/api/v1", "/language", "/public/health", "/errors/signed-out", "/errors/unauthenticated");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!Site.HERE.isCalled(request.getHeader("Host"))) {
            response.setStatus(MISDIRECTED);
            return;
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
        var path = request.getServletPath();
        if (!path.startsWith("/jakarta.faces.resource")) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (BARE.contains(path) || path.equals("/sign-out") && "POST".equals(request.getMethod())) {
            response.setHeader(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'");
        }
        chain.doFilter(request, response);
    }
}
