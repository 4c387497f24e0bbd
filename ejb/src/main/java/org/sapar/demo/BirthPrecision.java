package org.sapar.demo;

/** How much of a birth date is known. */
public enum BirthPrecision {
    DAY,
    MONTH,
    YEAR,
    /** The first of January that a clerk wrote because nothing was known. */
    PLACEHOLDER
}
