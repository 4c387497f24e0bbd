package org.sapar.trail;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Reads from the id of a row when it was made, by the clock of the machine. */
final class Ages {

    private static final int BITS_BELOW = 16;

    private Ages() {}

    static boolean isBefore(String id, Instant moment) {
        return millis(UUID.fromString(id)) < moment.toEpochMilli();
    }

    /** The lowest id of a moment before that of this id. */
    static String earlier(String id, Duration by) {
        return first(millis(UUID.fromString(id)) - by.toMillis()).toString();
    }

    /** Milliseconds since 1970. */
    static long millis(UUID id) {
        return id.getMostSignificantBits() >>> BITS_BELOW;
    }

    /** The lowest id of that moment, in milliseconds since 1970. */
    static UUID first(long millis) {
        return new UUID(millis << BITS_BELOW, 0);
    }
}
