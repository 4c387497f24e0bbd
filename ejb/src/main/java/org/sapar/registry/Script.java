package org.sapar.registry;

/** The script a name is written in. */
public enum Script {
    CYRILLIC,
    LATIN
}
