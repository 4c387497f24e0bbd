package org.sapar.demo;

import org.sapar.registry.PersonName;

/**
 * A name as the papers have it.
 *
 * @param cyrillic null where a record has the Latin print only
 * @param latin as the travel document prints it, in capitals; null where a record has Cyrillic only
 */
public record SyntheticName(NamePattern pattern, PersonName cyrillic, PersonName latin) {

    /** The one that is there, Cyrillic before Latin. */
    public PersonName shown() {
        return cyrillic == null ? latin : cyrillic;
    }
}
