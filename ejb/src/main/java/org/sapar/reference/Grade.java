package org.sapar.reference;

/** How far a reference row can be trusted. */
public enum Grade {
    /** Stands in a source that was read. */
    S,
    /** A proposal that the ministry has to confirm. */
    P,
    /** General knowledge, not checked. */
    K
}
