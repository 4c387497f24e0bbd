package org.sapar.registry.skills;

/** How well somebody speaks, by the Common European Framework of Reference. */
public enum LanguageLevel {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2
}
