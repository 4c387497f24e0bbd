package org.sapar.web.registry;

/** Times of day as people type them. */
final class TypedTime {

    private TypedTime() {}

    /** {@code 08:20}, from {@code 8.20} or {@code 8:20}; null if nothing was typed. */
    static String of(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var plain = typed.strip().replace('.', ':');
        return plain.indexOf(':') == 1 ? "0" + plain : plain;
    }
}
