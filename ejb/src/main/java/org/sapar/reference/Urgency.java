package org.sapar.reference;

/** When the applicant wants the service done. */
public enum Urgency {
    NORMAL,
    /** Within three working days, or out of hours. */
    URGENT_3WD,
    /** On a weekend or holiday. */
    WEEKEND
}
