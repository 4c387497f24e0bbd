package org.sapar.registry.contacts;

/** By what somebody is reached. */
public enum ContactKind {
    PHONE,
    MESSENGER,
    EMAIL
}
