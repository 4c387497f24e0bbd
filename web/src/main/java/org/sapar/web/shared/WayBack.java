package org.sapar.web.shared;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.CookieImpl;
import io.undertow.util.Headers;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Brings whoever signs on to the address that was asked for, with its query: the adapter comes back to the bare path,
 * at which a record would be missing. The address lies in a cookie until then, for a quarter of an hour at most.
 */
final class WayBack {

    private static final String COOKIE = "back";

    private static final int SECONDS = 900;

    private static final int LONGEST = 1_500;

    private WayBack() {}

    /** Keeps the address while the person is at the sign-on service. */
    static void keep(HttpServerExchange exchange) {
        var address = exchange.getRequestURI() + "?" + exchange.getQueryString();
        if (!exchange.getQueryString().isEmpty()
                && address.length() <= LONGEST
                && LocalPath.of(address).isPresent()) {
            set(exchange, URLEncoder.encode(address, StandardCharsets.UTF_8), SECONDS);
        } else if (exchange.getRequestCookie(COOKIE) != null) {
            set(exchange, "", 0);
        }
    }

    /** Puts the query to the path to which the adapter leads back. */
    static void find(HttpServerExchange exchange, String location) {
        var cookie = exchange.getRequestCookie(COOKIE);
        if (cookie == null) {
            return;
        }
        set(exchange, "", 0);
        var path = URI.create(location).getRawPath();
        Optional.of(URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8))
                .flatMap(LocalPath::of)
                .filter(address -> address.startsWith(path + "?"))
                .ifPresent(address -> exchange.getResponseHeaders().put(Headers.LOCATION, address));
    }

    private static void set(HttpServerExchange exchange, String value, int seconds) {
        exchange.setResponseCookie(new CookieImpl(COOKIE, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure("https".equals(exchange.getRequestScheme()))
                .setSameSiteMode("Lax")
                .setMaxAge(seconds));
    }
}
