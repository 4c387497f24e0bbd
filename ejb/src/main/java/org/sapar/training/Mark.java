package org.sapar.training;

/** How somebody attended one meeting. */
public enum Mark {
    PRESENT,
    LATE,
    ABSENT,
    EXCUSED
}
