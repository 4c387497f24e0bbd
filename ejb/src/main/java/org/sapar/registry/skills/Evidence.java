package org.sapar.registry.skills;

/** What speaks for an experience. */
public enum Evidence {
    /** The person says so. */
    TOLD,
    REFERENCE,
    WORK_BOOK,
    DIPLOMA,
    /** A test of the trade was passed. */
    TESTED
}
