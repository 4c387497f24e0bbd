package org.sapar.registry;

/** Why somebody is taken off the consular register. */
public enum RemovalReason {
    RETURNED,
    MOVED,
    CITIZENSHIP_LOST,
    DECEASED,
    ON_REQUEST,
    /** The time of a temporary registration has run out; the system says so, on the day. */
    EXPIRED
}
