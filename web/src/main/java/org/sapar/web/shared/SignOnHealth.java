package org.sapar.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the sign-on service answers. Without it nobody new comes in, but whoever is signed on goes on working: the
 * application is then degraded, not out of service.
 */
@Readiness
@ApplicationScoped
public class SignOnHealth implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("sign-on")
                .up()
                .withData("state", isReached() ? "reached" : "degraded")
                .build();
    }

    private boolean isReached() {
        var question = HttpRequest.newBuilder(URI.create(SignedOn.INSIDE))
                .timeout(PATIENCE)
                .build();
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException unreachable) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
