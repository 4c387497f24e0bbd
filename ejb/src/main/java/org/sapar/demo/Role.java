package org.sapar.demo;

/** What somebody is in the family with which he or she left. */
public enum Role {
    ALONE,
    HUSBAND,
    WIFE,
    CHILD,
    SIBLING,
    TWIN,
    PARENT
}
