package org.sapar.reference;

/** By what right somebody stays in a host country. */
public enum HostRegime {
    /** Works, or looks for work, as a citizen of a member state of the Eurasian Economic Union. */
    EAEU_WORKER,
    /** Works on a patent. */
    PATENT,
    /** Came with a visa for work. */
    VISA_WORK,
    /** Has a permit to live there for a time. */
    TRP,
    /** Has a permit to live there for good. */
    PRP,
    STUDENT,
    /** Came without a visa and has no ground to stay longer. */
    NONE
}
