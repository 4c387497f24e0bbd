package org.sapar.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.RequestLimit;
import io.undertow.server.handlers.RequestLimitingHandler;

/**
 * Lets in so many at once, lets a few wait and turns the others away, in a lane each for the public, for static files
 * and for those who work here: however many look at the public pages, officers go on.
 */
class Lanes implements HttpHandler {

    static final String RESOURCES = "/jakarta.faces.resource/";

    private static final String PUBLIC = "/public/";

    private final HttpHandler office;

    private final HttpHandler open;

    private final HttpHandler resources;

    Lanes(HttpHandler next) {
        this.office = lane(next, setting("SAPAR_REQUESTS_AT_ONCE", 24), setting("SAPAR_REQUESTS_WAITING", 200));
        this.open = lane(next, setting("SAPAR_PUBLIC_AT_ONCE", 6), setting("SAPAR_PUBLIC_WAITING", 24));
        this.resources = lane(next, 10, 400);
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        lane(exchange.getRequestPath()).handleRequest(exchange);
    }

    private HttpHandler lane(String path) {
        if (path.startsWith(PUBLIC)) {
            return open;
        }
        return path.startsWith(RESOURCES) ? resources : office;
    }

    private static HttpHandler lane(HttpHandler next, int atOnce, int waiting) {
        var limit = new RequestLimit(atOnce, waiting);
        limit.setFailureHandler(Refusal.BUSY::answer);
        return new RequestLimitingHandler(limit, next);
    }

    private static int setting(String name, int usual) {
        var value = System.getenv(name);
        return value == null || value.isBlank() ? usual : Integer.parseInt(value.strip());
    }
}
