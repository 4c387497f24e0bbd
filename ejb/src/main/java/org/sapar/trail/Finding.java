package org.sapar.trail;

import java.io.Serializable;

/**
 * Something that is wrong with the Trail.
 *
 * @param seq the place in the chain, or 0 for a row that is not in it
 * @param trailId of the row, or null if nothing is left that tells it
 * @param text in English, for an operator
 */
public record Finding(Kind kind, long seq, String trailId, String text) implements Serializable {

    /** What is wrong. */
    public enum Kind {
        /** A row does not say any more what it said when it was written. */
        CHANGED,
        /** A link is there, its row is not. */
        MISSING,
        /** A link is not there, and its row perhaps neither. */
        GAP,
        /** A link does not fit its row or the link before: rows were exchanged, put in or taken out. */
        SWAPPED,
        /** A row that the application did not write. */
        INSERTED,
        /** A row that the application wrote and never sealed. */
        UNSEALED,
        /** The end of the chain is gone: the second place knows more rows. */
        TRUNCATED,
        /** The second place knows another link in this place. */
        CHECKPOINT_MISMATCH,
        /** A line of the second place was not signed by us. */
        CHECKPOINT_FORGED,
        /** A line of the second place is gone. */
        CHECKPOINT_MISSING,
        /** The list of records that a row names was changed. */
        MENTIONS,
        /** A key is not on the ring, so that nothing can be said. */
        UNKNOWN_KEY
    }

    @Override
    public String toString() {
        return kind + (seq == 0 ? "" : " number " + seq) + (trailId == null ? "" : " row " + trailId) + ": " + text;
    }
}
