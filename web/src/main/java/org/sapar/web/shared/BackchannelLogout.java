package org.sapar.web.shared;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sapar.identity.IdentityDesk;

/**
 * Where Keycloak says that somebody has signed out there (OpenID Connect Back-Channel Logout 1.0). Needs no sign-on:
 * the message proves by its signature where it comes from.
 */
@WebServlet("/public/backchannel-logout")
public class BackchannelLogout extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 8192;

    @EJB
    transient IdentityDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        var token = request.getParameter("logout_token");
        if (token == null || token.length() > LONGEST) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            if (!desk.signedOut(token)) {
                refuse(response, HttpServletResponse.SC_BAD_REQUEST);
            }
        } catch (IOException silence) {
            refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (RuntimeException fault) {
            Postponed.answer(request, response, fault);
        }
    }

    private static void refuse(HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.getWriter().print("{\"error\": \"invalid_request\"}");
    }
}
