package org.sapar.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long somebody stays signed on.
 *
 * @param idle without human input
 * @param day in all
 */
record Limits(Duration idle, Duration day) {

    /** 15 minutes and 10 hours, unless {@code SAPAR_IDLE_MINUTES} and {@code SAPAR_DAY_HOURS} say less. */
    static Limits ofEnvironment() {
        return new Limits(
                Duration.ofMinutes(setting("SAPAR_IDLE_MINUTES", 15)),
                Duration.ofHours(setting("SAPAR_DAY_HOURS", 10)));
    }

    /** Why the sign-on is over at that moment, or nothing while it goes on. */
    Optional<Ending> ending(Instant started, Instant lastInput, Instant now) {
        if (!now.isBefore(started.plus(day))) {
            return Optional.of(Ending.LIMIT);
        }
        return now.isBefore(lastInput.plus(idle)) ? Optional.empty() : Optional.of(Ending.IDLE);
    }

    Remaining remaining(Instant started, Instant lastInput, Instant now) {
        return new Remaining(Duration.between(now, lastInput.plus(idle)), Duration.between(now, started.plus(day)));
    }

    /** Never longer than the rule. */
    private static int setting(String name, int most) {
        var value = System.getenv(name);
        return value != null && value.matches("[1-9]\\d?") ? Math.min(Integer.parseInt(value), most) : most;
    }
}
