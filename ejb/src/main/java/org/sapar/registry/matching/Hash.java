package org.sapar.registry.matching;

/** FNV-1a of 64 bits over the letters: the same on every machine and in every release, so that it can be kept. */
final class Hash {

    private static final long SEED = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    /** The hash of some parts, in their order. */
    static long of(String... parts) {
        var hash = SEED;
        for (var part : parts) {
            for (var at = 0; at < part.length(); at++) {
                hash = (hash ^ part.charAt(at)) * PRIME;
            }
            hash = (hash ^ '|') * PRIME;
        }
        return hash;
    }
}
