package org.sapar.web.exchange;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.sapar.exchange.ExportDesk;
import org.sapar.exchange.RegisterExport;
import org.sapar.shared.Broken;

/** Gives the file of an export to whoever asked for it. */
@WebServlet("/exchange/file")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    transient ExportDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RegisterExport export;
        try {
            export = desk.fetch(UUID.fromString(String.valueOf(request.getParameter("id"))))
                    .export();
        } catch (IllegalArgumentException | Broken noSuchFile) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(export.getLayout().format().mediaType());
        response.setHeader("Content-Disposition", ExportedFile.disposition(export));
        response.setHeader("Cache-Control", "no-store");
        ExportedFile.write(desk, export, response.getOutputStream());
    }
}
