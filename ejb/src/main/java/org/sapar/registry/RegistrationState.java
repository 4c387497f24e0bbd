package org.sapar.registry;

/** Where a consular registration can be. */
public enum RegistrationState {
    SUBMITTED,
    INCOMPLETE,
    REGISTERED,
    REMOVED,
    EXPIRED
}
