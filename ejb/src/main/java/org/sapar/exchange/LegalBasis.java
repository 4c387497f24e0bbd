package org.sapar.exchange;

/** What makes it lawful that data of people leave the register. */
public enum LegalBasis {
    STATUTE,
    /** People who have not agreed are left out. */
    CONSENT,
    PUBLIC_TASK,
    /** Somebody's life is in danger. */
    VITAL
}
