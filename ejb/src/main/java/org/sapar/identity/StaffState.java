package org.sapar.identity;

/** Whether somebody on the staff may come in. */
public enum StaffState {
    /** Signed on once; nobody has said yet where the person works. */
    WAITING,
    /** Let in. */
    ACTIVE,
    /** Worked here and does not any more. */
    ENDED
}
