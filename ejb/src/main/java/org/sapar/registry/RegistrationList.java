package org.sapar.registry;

/** What a post has to see to in the consular register. */
public enum RegistrationList {
    /** Temporary registrations that run out before long. */
    RUNNING_OUT,
    /** Papers that are missing for some days. */
    PAPERS_MISSING,
    /** Registered at another post, and living in the district of this one. */
    TO_TAKE_OVER,
    /** Taken over by another post lately. */
    TAKEN_OVER
}
