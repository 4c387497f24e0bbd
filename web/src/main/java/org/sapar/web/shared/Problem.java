package org.sapar.web.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sapar.persistence.Outage;

/**
 * What a machine is told when it does not get what it asked for (RFC 9457).
 *
 * @param type names the rule and leads to it, {@code /public/problems.xhtml#registry.known}
 * @param title the rule in the language of the caller
 * @param detail what to do next, or null
 * @param reference ties what the caller saw to what the log says
 * @param etag of the record as it stands, when the caller had seen another version; else null
 * @param current the record as it stands, when the caller had seen another version and may see it; else null
 * @param errors what is wrong with which field
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String reference,
        String etag,
        JsonNode current,
        List<Wrong> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String PAGE = "/public/problems.xhtml#";

    private static final System.Logger LOG = System.getLogger("org.sapar.web");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Problem {
        errors = List.copyOf(errors);
    }

    /** One field that has to be mended: its path in what was sent, the key of the rule and its text. */
    public record Wrong(String field, String key, String message) {}

    /** A problem about the whole call, by the key of its text: {@code broken.unknown}. */
    public static Problem of(int status, String text, Locale locale, Object... details) {
        return said(status, text, Refusals.say(text, locale, details), List.of(), locale);
    }

    /** A problem whose text is at hand. */
    public static Problem said(int status, String text, String title, List<Wrong> errors, Locale locale) {
        var advice = Refusals.find("problem." + status, locale).orElse(null);
        var reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.log(System.Logger.Level.INFO, "Reference {0}: answered {1}, {2}", reference, status, text);
        return new Problem(PAGE + key(text), title, status, advice, reference, null, null, errors);
    }

    /** The key of a rule, by that of its text. */
    static String key(String text) {
        return text.substring(text.indexOf('.') + 1);
    }

    /** What a machine is told while the database is out of order. */
    public static Problem of(Outage outage, Locale locale) {
        return of(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "broken.outage." + outage, locale);
    }

    /** Tells that the database is out of order, and when to ask again. */
    static void write(HttpServletResponse response, Problem outage, Locale locale) throws IOException {
        response.setHeader("Retry-After", String.valueOf(Outage.RETRY_SECONDS));
        send(response, outage, locale);
    }

    /** Tells somebody who does not get as far as the API itself; the text stands under {@code denied.<key>}. */
    public static void write(HttpServletResponse response, int status, String key, Locale locale) throws IOException {
        if (status == HttpServletResponse.SC_UNAUTHORIZED && !response.containsHeader("WWW-Authenticate")) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        send(response, of(status, "denied." + key, locale), locale);
    }

    private static void send(HttpServletResponse response, Problem problem, Locale locale) throws IOException {
        var body = problem.json().getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status());
        response.setContentType(MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Language", locale.getLanguage());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The same problem about a record that has this ETag now and stands like this; null for what cannot be told. */
    public Problem now(String tag, JsonNode record) {
        return new Problem(type, title, status, detail, reference, tag, record, errors);
    }

    /** The body of the answer. */
    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
