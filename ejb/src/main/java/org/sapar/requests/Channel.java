package org.sapar.requests;

/** The way a request came in. */
public enum Channel {
    WINDOW,
    ONLINE,
    PHONE,
    E_MAIL,
    PAPER,
    MOBILE_MISSION
}
