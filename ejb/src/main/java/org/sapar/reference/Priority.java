package org.sapar.reference;

/** How urgently a request or case is taken up, the most urgent first. */
public enum Priority {
    URGENT,
    HIGH,
    NORMAL,
    LOW
}
