package org.sapar.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers calls of the API that bring no bearer token; WEB-INF/undertow-handlers.conf leads them here before the
 * sign-on could answer them with its page.
 */
@WebServlet("/errors/unauthenticated")
public class Unauthenticated extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Gate gate;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        gate.turnedAway(request);
        Problem.write(
                response,
                HttpServletResponse.SC_UNAUTHORIZED,
                "unauthenticated",
                Language.of(request).locale());
    }
}
