package org.sapar.training;

import java.time.LocalDate;

/** Where a training session can be. */
public enum SessionState {
    PLANNED,
    OPEN,
    FULL,
    RUNNING,
    COMPLETED,
    CANCELLED;

    /** Whether people may still be enrolled, be it on the waiting list: it is open, and a lesson is still to come. */
    boolean isEnrolling(LocalDate lastLesson, LocalDate today) {
        return (this == OPEN || this == FULL) && !today.isAfter(lastLesson);
    }
}
