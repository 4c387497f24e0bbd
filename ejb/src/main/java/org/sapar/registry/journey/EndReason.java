package org.sapar.registry.journey;

/** Why work ended. */
public enum EndReason {
    EMPLOYER,
    WORKER,
    AGREEMENT,
    UNPAID,
    OTHER
}
