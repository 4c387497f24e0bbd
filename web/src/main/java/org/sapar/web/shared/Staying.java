package org.sapar.web.shared;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.sapar.identity.IdentityDesk;

/**
 * {@code /staying}: how many seconds the sign-on goes on. The page asks in the background; when somebody has typed or
 * wants to stay, it posts, and that counts as input like any other request.
 */
@WebServlet(Staying.PATH)
public class Staying extends HttpServlet {

    static final String PATH = "/staying";

    private static final long serialVersionUID = 1L;

    @EJB
    transient IdentityDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        tell(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        tell(request, response);
    }

    private void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var sid = SignedOn.of(request).map(SignedOn::sid).orElse(null);
        if (sid == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var left = desk.remaining(sid);
        response.setContentType("application/json");
        response.getWriter().print("{\"idle\": " + seconds(left.idle()) + ", \"day\": " + seconds(left.day()) + "}");
    }

    private static long seconds(Duration left) {
        return Math.max(0, left.toSeconds());
    }
}
