package org.sapar.registry.journey;

/** Into the host country or out of it. */
public enum Direction {
    IN,
    OUT
}
