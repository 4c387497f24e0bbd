package org.sapar.reference;

/** In what the clock of a rule counts. */
public enum RuleUnit {
    /** Calendar days after the start. */
    DAYS,
    /** Days of presence in a calendar year. */
    DAYS_OF_YEAR,
    /** Until the contract ends. */
    CONTRACT_TERM
}
