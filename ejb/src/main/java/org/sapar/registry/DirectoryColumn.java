package org.sapar.registry;

/** What the directory tells of a person beside the name, where somebody wants to see it. */
public enum DirectoryColumn {
    LATIN,
    BIRTH_DATE,
    FILE_NO,
    POST,
    WHY
}
