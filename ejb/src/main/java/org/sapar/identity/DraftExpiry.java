package org.sapar.identity;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Clock;
import java.time.Duration;

/** Forgets the drafts that were left for too long. */
@Singleton
@Startup
@DependsOn("Schema")
@ExcludeDefaultInterceptors
public class DraftExpiry {

    /** No draft is on its way for so long. */
    private static final Duration LATEST = Duration.ofHours(1);

    private static final String DAYS_VARIABLE = "SAPAR_DRAFT_DAYS";

    private static final int MOST_DAYS = 3;

    private static final System.Logger LOG = System.getLogger(DraftExpiry.class.getName());

    @Inject
    DraftBook drafts;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void forget() {
        drafts.removeTaken(clock.instant().minus(LATEST));
        var forgotten = drafts.removeOlder(clock.instant().minus(lifetime(System.getenv(DAYS_VARIABLE))));
        if (forgotten > 0) {
            LOG.log(System.Logger.Level.INFO, "Drafts that were left and are forgotten: {0}", forgotten);
        }
    }

    /** Three days, unless the setting says less; never longer than the rule. */
    static Duration lifetime(String said) {
        return Duration.ofDays(
                said != null && said.matches("[1-9]\\d?") ? Math.min(Integer.parseInt(said), MOST_DAYS) : MOST_DAYS);
    }
}
