package org.sapar.training;

/** Where a training session can be. */
public enum SessionState {
    PLANNED,
    OPEN,
    FULL,
    RUNNING,
    COMPLETED,
    CANCELLED
}
