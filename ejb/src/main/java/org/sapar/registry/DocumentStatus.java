package org.sapar.registry;

/** Whether a document may still be used. Expired is not kept: the day tells. */
public enum DocumentStatus {
    VALID,
    LOST,
    STOLEN,
    DAMAGED,
    SEIZED,
    CANCELLED,
    REPLACED
}
