package org.sapar.reference;

/** What makes the clock of a rule start. */
public enum RuleStart {
    /** Entry into the host country. */
    ENTRY,
    /** The same day, where what matters is being abroad. */
    ARRIVAL,
    /** A contract of work. */
    CONTRACT,
    /** The end of a contract before its day. */
    CONTRACT_END
}
