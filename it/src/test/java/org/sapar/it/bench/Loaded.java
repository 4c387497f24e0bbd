package org.sapar.it.bench;

import java.util.Locale;
import java.util.Map;

/** What was filed, and how long it took. */
public record Loaded(int people, Map<Table, Long> rowsOf, double seconds) {

    long rows() {
        return rowsOf.values().stream().mapToLong(Long::longValue).sum();
    }

    /** One line for whoever measures. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d people, %d rows in %.1f s: %.0f people/s, %.0f rows/s",
                people,
                rows(),
                seconds,
                people / seconds,
                rows() / seconds);
    }
}
