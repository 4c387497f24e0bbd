package org.sapar.web.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sapar.identity.Draft;
import org.sapar.identity.DraftDesk;
import org.sapar.persistence.Conflicts;

/**
 * Where drafts.js keeps what is typed and asks for it again. Only JSON is taken, which no page of another site can send
 * with the cookie of this one.
 */
@WebServlet("/drafts")
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Bytes of the largest body: each sign of a draft may take three. */
    private static final int LARGEST = 3 * DraftDesk.LONGEST + 4_096;

    @EJB
    transient DraftDesk desk;

    @Inject
    transient Texts texts;

    /** Gives what was kept of a form, with the words that offer it; an empty object if there is nothing. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, () -> {
            var answer = JSON.createObjectNode();
            var draft = desk.find(request.getParameter("form"));
            if (draft.isPresent()) {
                answer.put("offer", texts.say("shell.draft.offer", draft.get().getSavedAt()));
                answer.set("values", values(draft.get()));
            }
            return answer;
        });
    }

    /** Keeps the values of a form; without any, what was kept of it is forgotten. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, () -> {
            var form = body(request);
            var answer = JSON.createObjectNode();
            if (form.has("values")) {
                keep(form).ifPresent(moment -> answer.put("kept", texts.say("shell.draft.kept", moment)));
            } else {
                desk.discard(form.path("form").asText());
            }
            return answer;
        });
    }

    /** When it was kept; nothing for a draft that comes in after its own form was taken. */
    private Optional<Instant> keep(JsonNode form) {
        var values = form.path("values");
        if (!isValues(values)) {
            throw new IllegalArgumentException("values");
        }
        var content = values.toString();
        if (content.length() > DraftDesk.LONGEST) {
            throw new TooLong();
        }
        var born = id(form, "born");
        var visit = id(form, "visit");
        return Once.submit(() -> desk.keep(form.path("form").asText(), born, visit, content));
    }

    private static UUID id(JsonNode form, String member) {
        var text = form.path(member).asText("");
        return text.isEmpty() ? null : UUID.fromString(text);
    }

    /** Too much was typed to be kept. */
    private static final class TooLong extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;
    }

    private interface Work {
        JsonNode run() throws IOException;
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Work work) throws IOException {
        try {
            var body = work.run().toString().getBytes(StandardCharsets.UTF_8);
            response.setContentType("application/json");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        } catch (TooLong tooLong) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } catch (JsonProcessingException | IllegalArgumentException | ConstraintViolationException unfit) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (RuntimeException fault) {
            refuse(request, response, fault);
        }
    }

    /** The page goes on typing; the next attempt follows with the next word. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, RuntimeException fault) {
        var outage = Faults.outage(fault);
        if (outage.isPresent()) {
            Postponed.tell(response, References.log(request, outage.get(), fault));
        } else if (Faults.invalid(fault).isPresent()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else if (Conflicts.named(fault).isPresent()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        } else {
            throw fault;
        }
    }

    private static JsonNode body(HttpServletRequest request) throws IOException {
        var type = request.getContentType();
        if (type == null || !type.startsWith("application/json")) {
            throw new IllegalArgumentException("content type");
        }
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new TooLong();
        }
        return JSON.readTree(body);
    }

    /** Pairs of the name of a field and its value, both texts. */
    private static boolean isValues(JsonNode values) {
        if (!values.isArray()) {
            return false;
        }
        for (var pair : values) {
            if (!pair.isArray()
                    || pair.size() != 2
                    || !pair.get(0).isTextual()
                    || !pair.get(1).isTextual()) {
                return false;
            }
        }
        return true;
    }

    private static JsonNode values(Draft draft) {
        try {
            return JSON.readTree(draft.getContent());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
