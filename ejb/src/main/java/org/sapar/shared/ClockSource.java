package org.sapar.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The one clock, as fine as the database keeps time: microseconds. Tests and the demo may set it by the system property
 * {@code sapar.clock}; it then goes on from there. Only the demo's first data are written as if it were another day.
 */
@ApplicationScoped
public class ClockSource {

    private static final ThreadLocal<Instant> BACKDATED = new ThreadLocal<>();

    private final Clock clock = new Backdating(clock(System.getProperty("sapar.clock", "")), ZoneOffset.UTC);

    @Produces
    Clock clock() {
        return clock;
    }

    /** Does the work of this thread as if it were that moment. */
    public static void backdated(Instant moment, Runnable work) {
        BACKDATED.set(moment);
        try {
            work.run();
        } finally {
            BACKDATED.remove();
        }
    }

    private static Clock clock(String start) {
        var system = Clock.systemUTC();
        if (!start.isBlank() && !Boolean.getBoolean("sapar.demo")) {
            throw new IllegalStateException("The clock is set in the demo and in tests only");
        }
        return start.isBlank()
                ? system
                : Clock.offset(system, Duration.between(system.instant(), Instant.parse(start)));
    }

    private static final class Backdating extends Clock {

        private final Clock clock;

        private final ZoneId zone;

        Backdating(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Backdating(clock, zone);
        }

        @Override
        public Instant instant() {
            var moment = BACKDATED.get();
            return (moment == null ? clock.instant() : moment).truncatedTo(ChronoUnit.MICROS);
        }
    }
}
