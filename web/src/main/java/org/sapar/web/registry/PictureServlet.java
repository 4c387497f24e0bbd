package org.sapar.web.registry;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.sapar.registry.photos.GlanceDesk;
import org.sapar.registry.photos.PhotoDesk;
import org.sapar.registry.photos.Picture;
import org.sapar.shared.Broken;
import org.sapar.web.shared.Asked;
import org.sapar.web.shared.ServletProblems;

/** Gives the pictures that stand on pages of the register; one that is asked for without its page is looked at anew. */
@WebServlet("/registry/picture")
public class PictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    transient PhotoDesk desk;

    @EJB
    transient GlanceDesk glances;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var id = Optional.ofNullable(Asked.id(request.getParameter("id"))).orElseThrow(Broken::unknown);
            give(picture(id, request.getParameter("page")), response);
        } catch (RuntimeException fault) {
            ServletProblems.show(request, response, fault);
        }
    }

    private Picture picture(UUID photo, String pass) {
        return glances.glance(photo, pass).orElseGet(() -> desk.look(photo));
    }

    private static void give(Picture picture, HttpServletResponse response) throws IOException {
        var jpeg = picture.jpeg();
        response.setContentType("image/jpeg");
        response.setContentLength(jpeg.length);
        response.setHeader("Content-Disposition", "inline; filename=\"photo.jpg\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(jpeg);
    }
}
