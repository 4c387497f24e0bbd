package org.sapar.registry.journey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.UUID;
import org.sapar.identity.Caller;
import org.sapar.identity.Permission;
import org.sapar.identity.SystemWork;
import org.sapar.persistence.Slice;

/**
 * Looks again at everybody whose clocks may stand otherwise without anybody having touched the file: once a day,
 * because contracts begin and end and years turn, and once after each start, because a release may bring other rules.
 */
@Singleton
@Startup
@DependsOn("Schema")
@ExcludeDefaultInterceptors
public class ClockRounds {

    /** So few that a transaction is short and the desks do not feel it. */
    private static final int BATCH = 100;

    private static final int WISHES = 1_000;

    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    ClockDues dues;

    @Inject
    ClockKeeper keeper;

    @EJB
    Caller caller;

    /** After whom the round goes on; null when it is through. */
    private UUID after = FIRST;

    /** A new day; midnight of UTC is night wherever there is a post. */
    @Schedule(hour = "0", minute = "5", timezone = "UTC", persistent = false)
    void begin() {
        after = FIRST;
    }

    /** Takes the next people. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void goOn() {
        SystemWork.run(this::next);
    }

    /** Goes through all at once; for whoever cannot wait. */
    @RolesAllowed(Permission.SYSTEM_WORK)
    public void all() {
        begin();
        SystemWork.run(() -> {
            while (next() > 0) {
                dues.entityManager().flush();
                dues.entityManager().clear();
            }
        });
    }

    private int next() {
        // Desks wait until the server has started, and whoever waits there must hold no file.
        if (!caller.everywhere()) {
            return 0;
        }
        var done = keeper.fulfil(BATCH);
        if (done == 0 && after != null) {
            var people = Slice.of(dues.travellers(after), WISHES);
            keeper.wish(people);
            after = people.size() > WISHES ? people.get(WISHES) : null;
            done = people.size();
        }
        return done;
    }
}
