package org.sapar.demo;

/**
 * A surname and what it is made of.
 *
 * @param ancestor null where surnames are not made of names
 * @param surname of a man
 */
record Lineage(String ancestor, String surname) {}
