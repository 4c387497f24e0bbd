package org.sapar.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
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

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("sign-on")
                .up()
                .withData("state", Reachable.isNow() ? "reached" : "degraded")
                .build();
    }
}
