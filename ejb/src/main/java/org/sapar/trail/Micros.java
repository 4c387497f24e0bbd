package org.sapar.trail;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Moments as the database keeps them, to the microsecond. */
final class Micros {

    private Micros() {}

    static long of(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    /** A column without zone, which is UTC. */
    static long of(LocalDateTime column) {
        return of(column.toInstant(ZoneOffset.UTC));
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
