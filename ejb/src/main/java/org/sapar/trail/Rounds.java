package org.sapar.trail;

import java.time.Duration;

/**
 * What each round of the sealer has to do. It remembers up to which moment everything is known to be sealed, so that
 * what a round has failed to do is made up for by a later one.
 */
final class Rounds {

    /** How far back each round looks for rows that were committed late. */
    static final Duration NEAR = Duration.ofSeconds(30);

    /** A row may be committed that much later than others with higher ids; longer than any transaction lives. */
    static final Duration FAR = Duration.ofMinutes(20);

    /** With two rounds a second, a line each second at most. */
    private static final long A_LINE = 2;

    private static final long A_SWEEP = 120;

    private static final long A_PROOF = 7_200;

    private static final long PROOFS_A_DAY = 24;

    private long number = -1;

    private boolean sweepDue;

    private boolean lineDue;

    /** Milliseconds since 1970. */
    private long sealedUntil;

    /** Begins the next one. */
    void next() {
        number++;
        sweepDue |= number % A_SWEEP == 0;
        lineDue |= number % A_LINE == 0;
    }

    /** Whether it looks through everything that is not known to be sealed, and tells of what is not. */
    boolean isSweep() {
        return sweepDue;
    }

    /** From which moment on it looks for rows; both in milliseconds since 1970. */
    long first(long now) {
        return sweepDue ? sealedUntil : now - NEAR.toMillis();
    }

    /**
     * The sweep came to its end.
     *
     * @param begun when it began, in milliseconds since 1970
     * @param everything whether nothing was left over that should be sealed
     */
    void swept(long begun, boolean everything) {
        sweepDue = false;
        if (everything) {
            sealedUntil = begun - FAR.toMillis();
        }
    }

    /** Whether the head of the chain is witnessed. */
    boolean isLine() {
        return lineDue;
    }

    /** The head was witnessed. */
    void witnessed() {
        lineDue = false;
    }

    /** Whether the chain is proved. */
    boolean isProof() {
        return number % A_PROOF == A_SWEEP;
    }

    /** Whether it is proved from its beginning. */
    boolean isWholeProof() {
        return isProof() && number / A_PROOF % PROOFS_A_DAY == 0;
    }
}
