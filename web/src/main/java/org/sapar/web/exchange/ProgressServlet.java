package org.sapar.web.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.sapar.exchange.Progress;
import org.sapar.exchange.ProgressDesk;
import org.sapar.shared.Broken;
import org.sapar.web.shared.Asked;
import org.sapar.web.shared.Texts;

/** Tells the page of a list or an export how far the work has come, in numbers and in a sentence. */
@WebServlet("/exchange/progress")
public class ProgressServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final ObjectMapper JSON = new ObjectMapper();

    @EJB
    transient ProgressDesk desk;

    @Inject
    transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var list = Asked.id(request.getParameter("list"));
        var export = Asked.id(request.getParameter("export"));
        if (list == null && export == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var progress = list == null ? desk.ofExport(export) : desk.ofList(list);
            var key = list == null ? "exchange.export.note.done" : "exchange.import.note.done";
            answer(progress, texts.say(key, progress.done(), progress.all()), response);
        } catch (Broken unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void answer(Progress progress, String text, HttpServletResponse response) throws IOException {
        var answer = JSON.createObjectNode()
                .put("done", progress.done())
                .put("all", progress.all())
                .put("working", progress.working())
                .put("text", text);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(answer.toString().getBytes(StandardCharsets.UTF_8));
    }
}
