package org.sapar.trail;

/**
 * A place in the chain of rows.
 *
 * @param seq from 1, without gaps
 * @param trailId of the row that was sealed, as text in small letters
 * @param at when it was sealed, in microseconds since 1970
 * @param keyId names the key of its hash
 */
record Link(long seq, String trailId, long at, String keyId) {

    /** What the first link follows. */
    static final byte[] NOTHING_BEFORE = new byte[32];
}
