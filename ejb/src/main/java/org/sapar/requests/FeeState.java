package org.sapar.requests;

/** How a request stands with its fee. */
public enum FeeState {
    FREE,
    DUE,
    PAID,
    EXEMPT
}
