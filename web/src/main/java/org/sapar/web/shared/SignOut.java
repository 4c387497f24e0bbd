package org.sapar.web.shared;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sapar.identity.IdentityDesk;

/** Ends the session here and at the sign-on service; a link to it asks first. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final System.Logger LOG = System.getLogger("org.sapar.web");

    @EJB
    transient IdentityDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher("/public/sign-out.xhtml").forward(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        var who = SignedOn.of(request);
        who.map(SignedOn::sid).ifPresent(this::leave);
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        var address = SignedOn.provider(who) + "/protocol/openid-connect/logout?client_id=" + encode(SignedOn.CLIENT)
                + "&post_logout_redirect_uri=" + encode(Site.HERE.origin() + "/public/signed-out.xhtml")
                + who.map(SignedOn::idToken)
                        .map(token -> "&id_token_hint=" + encode(token))
                        .orElse("");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    /** Whoever wants to go can go, also while the database is away: the sign-on service tells us of it once more. */
    private void leave(String sid) {
        try {
            desk.leave(sid);
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "A sign-on could not be closed in the register", fault);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
