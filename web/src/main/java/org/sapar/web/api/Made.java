package org.sapar.web.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sapar.persistence.Ids;
import org.sapar.shared.Broken;
import org.sapar.web.shared.Once;

/**
 * A record that a call has made, now or when it was sent before.
 *
 * @param isNew whether it is on file since this call
 */
record Made<T>(T record, boolean isNew) {

    /** Submits the form; what was on file before the desk was asked was made by an earlier call. */
    static <T> Made<T> by(Supplier<T> desk, Function<T, Instant> filedAt, Clock clock) {
        return Once.submit(() -> {
            var asked = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var record = desk.get();
            return new Made<>(record, !filedAt.apply(record).isBefore(asked));
        });
    }

    /** The id of what is to be made: as sent, or by the key that makes a call repeatable, or a new one. */
    static UUID id(UUID sent, String key) {
        var keyed = key == null || key.isBlank() ? null : uuid(key.strip());
        if (sent != null && keyed != null && !sent.equals(keyed)) {
            throw Broken.at("Idempotency-Key", "idempotency");
        }
        if (sent != null) {
            return sent;
        }
        return keyed == null ? Ids.next() : keyed;
    }

    /** 201 when it is new, 200 when it is the first answer again. */
    Response answer(String address, UUID id, Shown shown) {
        return shown.answer(Response.status(isNew ? Response.Status.CREATED : Response.Status.OK)
                .location(UriBuilder.fromPath(address).build(id)));
    }

    private static UUID uuid(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            throw Broken.at("Idempotency-Key", "id");
        }
    }
}
