package org.sapar.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.RequestLimit;
import io.undertow.server.handlers.RequestLimitingHandler;
import io.undertow.util.Methods;

/**
 * Lets in so many at once, lets a few wait and turns the others away, in a lane each for the public, for static files
 * and for those who work here: however many look at the public pages, officers go on.
 *
 * <p>Two machines come by public addresses as well, each by a lane of its own: whoever asks how the application is
 * would take it for dead, and Keycloak's word that somebody has signed out would be lost.
 */
class Lanes implements HttpHandler {

    static final String RESOURCES = "/jakarta.faces.resource/";

    private static final String PUBLIC = "/public/";

    private static final String HEALTH = "/public/health/";

    private static final String LOGOUT = "/public/backchannel-logout";

    private static final int MACHINES = 3;

    private static final int MACHINES_WAITING = 50;

    private static final int PHOTOS = 4;

    private static final int PHOTOS_WAITING = 40;

    private final HttpHandler office;

    private final HttpHandler photos;

    private final HttpHandler open;

    private final HttpHandler resources;

    private final HttpHandler health;

    private final HttpHandler logout;

    Lanes(HttpHandler next) {
        this.office = lane(next, setting("SAPAR_REQUESTS_AT_ONCE", 24), setting("SAPAR_REQUESTS_WAITING", 200));
        this.open = lane(next, setting("SAPAR_PUBLIC_AT_ONCE", 6), setting("SAPAR_PUBLIC_WAITING", 24));
        // They take long on a slow line, and keep nobody from the other pages.
        this.photos = lane(next, PHOTOS, PHOTOS_WAITING);
        this.resources = lane(next, 10, 400);
        this.health = lane(next, MACHINES, MACHINES_WAITING);
        this.logout = lane(next, MACHINES, MACHINES_WAITING);
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        var path = exchange.getRequestPath();
        var lane = isPhoto(path) && exchange.getRequestMethod().equals(Methods.POST) ? photos : lane(path);
        lane.handleRequest(exchange);
    }

    private static boolean isPhoto(String path) {
        return path.equals("/registry/photo.xhtml") || path.startsWith("/api/v1/migrants/") && path.endsWith("/photos");
    }

    private HttpHandler lane(String path) {
        if (path.startsWith(HEALTH)) {
            return health;
        }
        if (path.equals(LOGOUT)) {
            return logout;
        }
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
