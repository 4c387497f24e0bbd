package org.sapar.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What machines are told that do not get as far as the API itself (RFC 9457). */
enum Refusal {
    UNAUTHENTICATED(401, "Send a bearer token in the header Authorization."),
    INACTIVE(403, "The account has not been let in by an administrator.");

    private final int status;
    private final String title;

    Refusal(int status, String title) {
        this.status = status;
        this.title = title;
    }

    void answer(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        response.getWriter().print("{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":" + status + "}");
    }
}
