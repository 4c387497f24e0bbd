package org.sapar.registry.journey;

/** How a clock stands, the most urgent first. */
public enum ClockState {
    /** Its last day is over. */
    LATE,
    /** Its last day is near: a reminder was due. */
    NEAR,
    RUNNING,
    /** What it asks has been done. */
    DONE,
    /** Its last day is over, and it was no duty. */
    PASSED
}
