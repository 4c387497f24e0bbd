package org.sapar.demo;

/** How a name is built. */
public enum NamePattern {
    /** Surname, given name, and mostly a patronymic, the Russian way. */
    RU3,
    /** Father's name with the word for son or daughter, and a given name. */
    UULU_KYZY,
    /** An ancestor's name with the word for descent, and a given name. */
    TEGI,
    /** An ancestor's name, a given name, and the father's name in the genitive. */
    DYN_TYN,
    /** One name only. */
    MONONYM,
    /** Father's name as it is, and a given name. */
    OTHER
}
