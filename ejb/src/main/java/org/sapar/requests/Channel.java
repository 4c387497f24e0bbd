package org.sapar.requests;

import java.util.EnumSet;
import java.util.Set;

/** The way a request came in. */
public enum Channel {
    WINDOW,
    ONLINE,
    PHONE,
    E_MAIL,
    PAPER,
    MOBILE_MISSION;

    private static final Set<Channel> IN_PERSON = EnumSet.of(WINDOW, MOBILE_MISSION);

    /** Nobody stood before the officer. */
    public boolean isRemote() {
        return !IN_PERSON.contains(this);
    }
}
