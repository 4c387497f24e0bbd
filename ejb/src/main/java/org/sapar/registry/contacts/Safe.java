package org.sapar.registry.contacts;

/** Whether a person may be reached by a number or address without coming to harm; the strictest stands last. */
public enum Safe {
    YES,
    ONLY_BETWEEN,
    NO
}
