package org.sapar.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.net.URI;
import java.util.Set;
import org.sapar.web.shared.Site;

/**
 * Lets in what is meant for us: our name, a method that the address knows, and changes only from our own pages.
 *
 * <p>A change that a browser sends on behalf of another site carries {@code Sec-Fetch-Site} or {@code Origin}, which no
 * script of that site can leave out or forge. What has neither comes from no browser, and so with no cookie that
 * somebody else has put to use.
 */
class Door implements HttpHandler {

    static final String API = "/api/";

    private static final HttpString FETCH_SITE = new HttpString("Sec-Fetch-Site");

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final Set<String> OF_PAGES = Set.of("GET", "HEAD", "POST");

    private static final Set<String> OF_THE_API = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    /** Bytes of the largest body, as the listener has it too. */
    private static final long LARGEST = 10L * 1024 * 1024;

    /** Bytes of a list of people with what a form adds; only this page takes one. */
    private static final long LARGEST_LIST = 32L * 1024 * 1024 + 16_384;

    private static final String LISTS = "/exchange/imports.xhtml";

    private final Site site;

    private final HttpHandler next;

    Door(Site site, HttpHandler next) {
        this.site = site;
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        var method = exchange.getRequestMethod().toString();
        var methods = exchange.getRequestPath().startsWith(API) ? OF_THE_API : OF_PAGES;
        if (!isForUs(exchange)) {
            Refusal.MISDIRECTED.answer(exchange);
        } else if (!methods.contains(method)) {
            exchange.getResponseHeaders()
                    .put(
                            Headers.ALLOW,
                            String.join(", ", methods.stream().sorted().toList()));
            Refusal.METHOD.answer(exchange);
        } else if (!READING.contains(method) && !isFromUs(exchange)) {
            Refusal.FOREIGN.answer(exchange);
        } else if (exchange.getRequestContentLength() > largest(exchange)) {
            Refusal.TOO_LARGE.answer(exchange);
        } else {
            exchange.setMaxEntitySize(largest(exchange));
            next.handleRequest(exchange);
        }
    }

    private static long largest(HttpServerExchange exchange) {
        return exchange.getRequestPath().equals(LISTS) ? LARGEST_LIST : LARGEST;
    }

    /** By the header Host, and by the address itself where a whole one is sent. */
    private boolean isForUs(HttpServerExchange exchange) {
        var host = exchange.getRequestHeaders().getFirst(Headers.HOST);
        return site.isCalled(host)
                && (!exchange.isHostIncludedInRequestURI() || site.isCalled(authority(exchange.getRequestURI())));
    }

    private static String authority(String address) {
        try {
            return URI.create(address).getRawAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private boolean isFromUs(HttpServerExchange exchange) {
        var headers = exchange.getRequestHeaders();
        var place = headers.getFirst(FETCH_SITE);
        var origin = headers.getFirst(Headers.ORIGIN);
        return (place == null || place.equals("same-origin") || place.equals("none"))
                && (origin == null || site.isOrigin(origin));
    }
}
