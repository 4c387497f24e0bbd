package org.sapar.registry.contacts;

/** What somebody is to a migrant. */
public enum Relation {
    SPOUSE,
    CHILD,
    PARENT,
    SIBLING,
    GUARDIAN,
    OTHER;

    /** Whether it is said by what right. */
    public boolean isByRight() {
        return this == GUARDIAN;
    }
}
