package org.sapar.persistence;

import java.time.Duration;

/**
 * Waits at start-up for a database that is not there yet, so that servers may be started in any order and after a power
 * cut come up by themselves.
 */
final class FirstContact {

    private static final System.Logger LOG = System.getLogger("org.sapar.persistence");

    private static final Duration LIMIT = Duration.ofMinutes(10);

    private static final long PAUSE_MILLIS = 1_000;

    /** A line in the log for so many attempts. */
    private static final int QUIET = 10;

    private FirstContact() {}

    /** Work that needs the database. */
    interface Work {
        void run() throws Exception;
    }

    /**
     * Does the work, again and again while the database is away.
     *
     * @throws IllegalStateException if it stays away, or for another reason than that
     */
    static void with(Work work) {
        with(work, LIMIT, PAUSE_MILLIS);
    }

    static void with(Work work, Duration limit, long pauseMillis) {
        var start = System.nanoTime();
        for (int attempt = 0; ; attempt++) {
            try {
                work.run();
                return;
            } catch (Exception fault) {
                if (Outage.behind(fault).isEmpty()) {
                    throw fault instanceof RuntimeException own
                            ? own
                            : new IllegalStateException("The tables could not be brought up to date", fault);
                }
                if (System.nanoTime() - start > limit.toNanos()) {
                    throw new IllegalStateException("The database has not answered for " + limit, fault);
                }
                if (attempt % QUIET == 0) {
                    LOG.log(
                            System.Logger.Level.WARNING,
                            "The database does not answer yet, Sapar waits: " + Outage.reason(fault));
                }
                pause(pauseMillis);
            }
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for the database", stopped);
        }
    }
}
