package org.sapar.registry.matching;

/** How the comparison of two descriptions ended; nobody is joined by it, an officer decides. */
public enum Verdict {
    /** Likely the same person: to be answered before a new file is made. */
    LIKELY,
    /** Perhaps the same person: shown to the officer. */
    POSSIBLE,
    NONE
}
