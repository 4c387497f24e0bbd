package org.sapar.identity;

/** Why somebody's sign-on has ended; the words stand under {@code identity.ended.note.<ENDING>}. */
public enum Ending {
    /** Nobody has touched anything for a quarter of an hour. */
    IDLE,
    /** The longest working day is over. */
    LIMIT,
    /** Signed out, here or at the sign-on service. */
    SIGNED_OUT,
    /** The account was closed at the sign-on service. */
    DISABLED,
    /** An administrator has ended the work of the person. */
    STAFF
}
