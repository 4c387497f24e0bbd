package org.sapar.registry;

/** Where a consular registration can be. */
public enum RegistrationState {
    SUBMITTED,
    INCOMPLETE,
    REGISTERED,
    REMOVED,
    /** The request that it was asked for by was withdrawn. */
    WITHDRAWN,
    /** The request that it was asked for by was refused. */
    REFUSED,
    /** The papers that were missing never came. */
    EXPIRED;

    /** It is asked for, and neither made nor ended. */
    boolean isUnderWay() {
        return this == SUBMITTED || this == INCOMPLETE;
    }
}
