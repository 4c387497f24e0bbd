package org.sapar.registry.photos;

/** What a photo was made from. */
public enum PhotoSource {
    /** Taken of the person at the counter. */
    COUNTER,
    /** Scanned from a passport or another document. */
    DOCUMENT,
    /** Brought along or sent by the person. */
    BROUGHT
}
