package org.sapar.web.shared;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Limits how often each caller, told by a name or an address, may ask within a minute; whoever asks more often learns
 * in how many seconds the next call will be answered.
 */
public final class Allowance {

    /** Whoever has not come for longest is forgotten first; by then his bucket is full again. */
    private static final int KNOWN = 10_000;

    private final int aMinute;

    private final int atOnce;

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > KNOWN;
        }
    });

    /** @param atOnce as many may come one after the other without waiting */
    public Allowance(int aMinute, int atOnce) {
        this.aMinute = aMinute;
        this.atOnce = atOnce;
    }

    /** The number that the operator has set, or the usual one. */
    public static int setting(String name, int usual) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .map(value -> Integer.parseInt(value.strip()))
                .orElse(usual);
    }

    /** Counts a visit; the seconds after which another one is taken, or 0 when this one is. */
    public long take(String who) {
        var probe = buckets.computeIfAbsent(who, name -> full()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(aMinute, Duration.ofMinutes(1)))
                .build();
    }
}
