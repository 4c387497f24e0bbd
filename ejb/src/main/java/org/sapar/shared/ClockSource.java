package org.sapar.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The one clock. Tests and the demo may set it by the system property {@code sapar.clock}; it then goes on from there.
 */
@ApplicationScoped
public class ClockSource {

    private final Clock clock = clock(System.getProperty("sapar.clock", ""));

    @Produces
    Clock clock() {
        return clock;
    }

    private static Clock clock(String start) {
        var system = Clock.systemUTC();
        return start.isBlank()
                ? system
                : Clock.offset(system, Duration.between(system.instant(), Instant.parse(start)));
    }
}
