package org.sapar.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/** Somebody who asks for pages and keeps cookies, without a browser: for drills with many of them. */
public final class Visitor {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(Redirect.NORMAL)
            .build();

    /** Somebody who has signed on with the password of the demo. */
    public static Visitor signedOn(String username) {
        var visitor = new Visitor();
        var login = visitor.get("/help/keys.xhtml").body();
        var form = FORM.matcher(login);
        if (!form.find()) {
            throw new IllegalStateException("No form to sign on: " + login);
        }
        var typed = "username=" + username + "&password=" + URLEncoder.encode(Api.PASSWORD, StandardCharsets.UTF_8);
        var answer =
                visitor.send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(typed)));
        if (!answer.uri().toString().startsWith(RunningSystem.get().url())) {
            throw new IllegalStateException(username + " is not signed on: " + answer.uri());
        }
        return visitor;
    }

    /** The page, after whatever redirects; with these headers, names and values in turn. */
    public HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(RunningSystem.get().url() + path))
                .header("Accept", "text/html");
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
