package org.sapar.registry.journey;

/** By what a last day was computed. */
public enum ClockBasis {
    /** So many days after entry. */
    ENTRY,
    /** So many days after the end of a contract. */
    CONTRACT_END,
    /** So many days of presence in a calendar year. */
    YEAR,
    /** The last day of the contract. */
    CONTRACT,
    /** The last day of a registration. */
    REGISTERED,
    /** So many months after it was last done. */
    AGAIN
}
