package org.sapar.papers;

/** Whether what an issued paper says still holds. */
public enum PaperState {
    VALID,
    /** A newer one was issued in its place. */
    REPLACED,
    /** What it tells of was renewed, or went over to another post. */
    CHANGED,
    /** What it tells of was ended. */
    ENDED,
    /** The day until which it held is over. */
    EXPIRED
}
