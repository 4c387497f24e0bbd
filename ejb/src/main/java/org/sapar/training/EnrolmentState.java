package org.sapar.training;

import java.util.EnumSet;
import java.util.Set;

/** Where an enrolment can be. */
public enum EnrolmentState {
    APPLIED,
    WAITLISTED,
    CONFIRMED,
    ATTENDING,
    COMPLETED,
    DROPPED,
    NO_SHOW,
    WITHDRAWN;

    /** The states that take a place of the session. */
    public static Set<EnrolmentState> seated() {
        return EnumSet.of(CONFIRMED, ATTENDING, COMPLETED);
    }

    /** The states of whoever may still be taught on the days of the session, and so not elsewhere. */
    static Set<EnrolmentState> busy() {
        return EnumSet.of(APPLIED, WAITLISTED, CONFIRMED, ATTENDING);
    }

    /** The states of a learner whose attendance is recorded. */
    public static Set<EnrolmentState> present() {
        return EnumSet.of(CONFIRMED, ATTENDING);
    }
}
