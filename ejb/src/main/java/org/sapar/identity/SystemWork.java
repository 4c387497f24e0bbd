package org.sapar.identity;

/**
 * Work that the system does on its own account, at start-up and in timers: it may see all rows, and the Trail names it
 * {@code system}.
 */
public final class SystemWork {

    private static final ThreadLocal<Boolean> UNDER_WAY = ThreadLocal.withInitial(() -> false);

    private SystemWork() {}

    /** Does the work; whoever calls this must not act on behalf of a person. */
    public static void run(Runnable work) {
        UNDER_WAY.set(true);
        try {
            work.run();
        } finally {
            UNDER_WAY.remove();
        }
    }

    static boolean isUnderWay() {
        return UNDER_WAY.get();
    }
}
