package org.sapar.registry;

/** How much of a birth date is known. */
public enum BirthPrecision {
    DAY,
    MONTH,
    YEAR,
    /** The first of January that a clerk wrote because nothing but the year was known; papers repeat it as printed. */
    PLACEHOLDER
}
