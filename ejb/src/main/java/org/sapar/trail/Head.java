package org.sapar.trail;

/**
 * The last link of the chain.
 *
 * @param seq its number, which is also how many rows are sealed
 * @param trailId of its row, as text in small letters
 */
record Head(long seq, String trailId, byte[] hash) {}
