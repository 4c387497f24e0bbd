package org.sapar.reference;

/** What a person does to meet a rule. */
public enum RuleMet {
    /** Registers an address with the migration authority. */
    HOST_REGISTRATION,
    /** Passes the medical examination and gives fingerprints. */
    MEDICAL,
    /** Applies for a patent. */
    PATENT,
    /** Concludes a contract of work. */
    CONTRACT,
    /** Registers with the own consulate. */
    CONSULAR_REGISTRATION
}
