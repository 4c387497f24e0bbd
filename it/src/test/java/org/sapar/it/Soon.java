package org.sapar.it;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for what comes by itself after a while, such as a right that ends. */
public final class Soon {

    /** So generous that only what never comes is missed. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Soon() {}

    /**
     * Asks until it is so, or the patience is over; each asking is a request or a query, so nothing is gained by
     * waiting between.
     *
     * @return whether it became so
     */
    public static boolean is(BooleanSupplier so) {
        for (var end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); ) {
            if (so.getAsBoolean()) {
                return true;
            }
        }
        return false;
    }
}
