package org.sapar.reference;

/** Who may know of a record, from the most open to the most guarded. */
public enum Confidentiality {
    /** Service data. */
    C1,
    /** Sensitive service: notarial, citizenship, criminal record, minors' documents. */
    C2,
    /** Protection: health, detention, discrimination. */
    C3,
    /** A compartment: outside it, not even that the case exists is known. */
    C4
}
