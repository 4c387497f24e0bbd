package org.sapar.requests;

/** What was decided. */
public enum Outcome {
    GRANTED,
    REFUSED
}
