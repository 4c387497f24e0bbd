package org.sapar.reference;

/** What kind of office a post is. */
public enum PostKind {
    EMBASSY,
    CONSULATE_GENERAL,
    CONSULATE,
    /** An office of an embassy in another town of the host country. */
    OFFICE,
    /** The ministry at home, which supervises. */
    MINISTRY,
    /** A body at home that recruits and places. */
    AGENCY
}
