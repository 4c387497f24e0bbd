package org.sapar.exchange;

/**
 * The lines of a list that wait to be held against the register.
 *
 * @param hold of the list as it is
 * @param first number of the first line; beyond the last if none waits
 * @param last number of the last line
 */
record Waiting(Hold hold, int first, int last) {}
