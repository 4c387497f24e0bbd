package org.sapar.exchange;

/**
 * The lines of a list that wait, by their numbers.
 *
 * @param first null if none waits
 * @param last null if none waits
 */
record RowSpan(Integer first, Integer last) {}
