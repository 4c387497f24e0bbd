package org.sapar.registry.journey;

/** What came of it at the border. */
public enum CrossingResult {
    /** Let through. */
    ADMITTED,
    /** Not let in, or not let out. */
    REFUSED,
    /** Let in and sent back. */
    RETURNED
}
