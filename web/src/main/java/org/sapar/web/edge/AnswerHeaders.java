package org.sapar.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.util.Map;

/**
 * Says on every answer what browsers may do with it.
 *
 * <p>The headers are set at the last moment, when the answer is on its way, so that no error page that begins anew
 * loses them. A page brings a content policy of its own; whatever brings none may load nothing.
 */
class AnswerHeaders implements HttpHandler {

    static final String NOTHING = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none';"
            + " base-uri 'none'; form-action 'none'";

    private static final HttpString POLICY = new HttpString("Content-Security-Policy");

    private static final HttpString X_POWERED_BY = new HttpString("X-Powered-By");

    private static final Map<HttpString, String> ALWAYS = Map.of(
            new HttpString("X-Content-Type-Options"), "nosniff",
            new HttpString("X-Frame-Options"), "DENY",
            new HttpString("Referrer-Policy"), "same-origin",
            new HttpString("Cross-Origin-Opener-Policy"), "same-origin",
            new HttpString("Cross-Origin-Resource-Policy"), "same-origin",
            new HttpString("Permissions-Policy"),
                    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");

    private final HttpHandler next;

    AnswerHeaders(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        // As it was sent: inside, requests are led to other paths.
        var keeps = exchange.getRequestPath().startsWith(Lanes.RESOURCES);
        exchange.addResponseCommitListener(answer -> complete(answer, keeps));
        next.handleRequest(exchange);
    }

    private static void complete(HttpServerExchange answer, boolean mayBeKept) {
        HeaderMap headers = answer.getResponseHeaders();
        ALWAYS.forEach(headers::put);
        headers.remove(Headers.SERVER);
        headers.remove(X_POWERED_BY);
        if (!headers.contains(POLICY)) {
            headers.put(POLICY, NOTHING);
        }
        if (!mayBeKept || answer.getStatusCode() >= 400) {
            headers.put(Headers.CACHE_CONTROL, "no-store");
            headers.remove(Headers.EXPIRES);
            headers.remove(Headers.PRAGMA);
        }
        if ("https".equals(answer.getRequestScheme())) {
            headers.put(Headers.STRICT_TRANSPORT_SECURITY, "max-age=31536000");
        }
    }
}
