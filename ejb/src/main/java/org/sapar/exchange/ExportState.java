package org.sapar.exchange;

/** How far an export has come. */
public enum ExportState {
    /** It waits for the second person. */
    PENDING,
    /** The second person said no. */
    REFUSED,
    /** Whoever asked for it needs it no more. */
    WITHDRAWN,
    /** The file is being made. */
    RUNNING,
    /** The file can be fetched. */
    READY,
    /** The file could not be made. */
    FAILED,
    /** Its time is over; there is no file any more. */
    EXPIRED
}
