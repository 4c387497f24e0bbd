package org.sapar.web.edge;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.util.Locale;
import org.sapar.web.shared.Problem;
import org.sapar.web.shared.Refusals;

/** Why something is turned away at the edge, told to machines as a problem and to people as a plain page. */
enum Refusal {
    BUSY(503, "broken.busy"),
    FOREIGN(403, "denied.foreign"),
    METHOD(405, "broken.method"),
    MISDIRECTED(421, "broken.misdirected"),
    TOO_LARGE(413, "broken.tooLarge");

    /** Seconds after which it makes sense to come again. */
    private static final String LATER = "3";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width">
            <title>Sapar</title>
            <style>body{font:1.125rem/1.5 sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem}</style></head>
            <body><h1>Sapar</h1><p>%s</p></body></html>
            """;

    private final int status;

    private final String text;

    Refusal(int status, String text) {
        this.status = status;
        this.text = text;
    }

    void answer(HttpServerExchange exchange) {
        var language = language(exchange);
        exchange.setStatusCode(status);
        if (this == TOO_LARGE) {
            exchange.setPersistent(false);
        }
        var headers = exchange.getResponseHeaders();
        headers.put(Headers.CONTENT_LANGUAGE, language.getLanguage());
        if (this == BUSY) {
            headers.put(Headers.RETRY_AFTER, LATER);
        }
        if (exchange.getRequestPath().startsWith(Door.API)) {
            headers.put(Headers.CONTENT_TYPE, Problem.MEDIA_TYPE);
            exchange.getResponseSender().send(Problem.of(status, text, language).json());
        } else {
            headers.put(Headers.CONTENT_TYPE, "text/html; charset=UTF-8");
            exchange.getResponseSender()
                    .send(String.format(Locale.ROOT, PAGE, language.getLanguage(), Refusals.say(text, language)));
        }
    }

    /** As chosen on our pages, else as the browser asks. */
    private static Locale language(HttpServerExchange exchange) {
        var chosen = exchange.getRequestCookie("lang");
        return Refusals.language(
                chosen == null ? exchange.getRequestHeaders().getFirst(Headers.ACCEPT_LANGUAGE) : chosen.getValue());
    }
}
