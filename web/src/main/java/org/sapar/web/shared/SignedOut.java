package org.sapar.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers whoever has no session any more: a page that calls in the background is told to load itself again, by which
 * it comes to the sign-on service and back; a machine gets a problem document.
 */
@WebServlet("/errors/signed-out")
public class SignedOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Gate gate;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        gate.turnedAway(request);
        var path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            reload(response, address(request, path));
        } else {
            Problem.write(
                    response,
                    HttpServletResponse.SC_UNAUTHORIZED,
                    "unauthenticated",
                    Language.of(request).locale());
        }
    }

    private static String address(HttpServletRequest request, String path) {
        return LocalPath.within(request.getHeader("Referer"), request.getHeader("Host"))
                .or(() -> LocalPath.of(path))
                .orElse("/");
    }

    static void reload(HttpServletResponse response, String address) throws IOException {
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .print("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + escape(address)
                        + "\"/></partial-response>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
