package org.sapar.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** How many refusals of callers without a login are recorded in a minute; what is more is told in the log. */
@ApplicationScoped
class StrangerLimit {

    private static final System.Logger LOG = System.getLogger(StrangerLimit.class.getName());

    private static final int A_MINUTE = 60;

    private static final long MINUTE_MILLIS = 60_000;

    @Inject
    Clock clock;

    private long minute;

    private int seen;

    synchronized boolean mayBeRecorded() {
        var now = clock.millis() / MINUTE_MILLIS;
        if (now != minute) {
            if (seen > A_MINUTE) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "Callers without a login were refused {0} times in a minute; {1} of these are in the trail",
                        seen,
                        A_MINUTE);
            }
            minute = now;
            seen = 0;
        }
        return ++seen <= A_MINUTE;
    }
}
