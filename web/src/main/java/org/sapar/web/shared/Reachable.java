package org.sapar.web.shared;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Whether Keycloak answers, as of the last few seconds. */
final class Reachable {

    private static final String REALM = SignedOn.INSIDE;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final long FRESH_NANOS = 3_000_000_000L;

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private static volatile Seen last = new Seen(true, System.nanoTime() - FRESH_NANOS);

    private Reachable() {}

    private record Seen(boolean answers, long nanos) {}

    static boolean isNow() {
        var known = last;
        if (System.nanoTime() - known.nanos() >= FRESH_NANOS) {
            known = new Seen(ask(), System.nanoTime());
            last = known;
        }
        return known.answers();
    }

    private static boolean ask() {
        try {
            var request = HttpRequest.newBuilder(URI.create(REALM + "/.well-known/openid-configuration"))
                    .timeout(PATIENCE)
                    .build();
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException silence) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
