package org.sapar.registry;

/** The sex that a document states: female, male, not specified, or not known to us. */
public enum Sex {
    F,
    M,
    X,
    U;

    /** Whether the document says female or male, so that two records can differ in it. */
    public boolean isStated() {
        return this == F || this == M;
    }
}
