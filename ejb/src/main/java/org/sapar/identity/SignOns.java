package org.sapar.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sapar.identity.SignOnTable.State;
import org.sapar.persistence.Conflicts;

/**
 * Knows which sign-ons go on, at most two seconds behind the table, and ends them at their limits.
 *
 * <p>Input is written down every twenty seconds at most, so that typing costs the database nothing.
 */
@Singleton
@PermitAll
@ExcludeDefaultInterceptors
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignOns {

    private static final long FRESH_NANOS = 2_000_000_000L;

    private static final long WRITTEN_NANOS = 20_000_000_000L;

    private static final long LIVE_NANOS = 300_000_000_000L;

    private static final int ROOM = 10_000;

    private final Limits limits = Limits.ofEnvironment();

    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    private final Map<String, Long> alive = new ConcurrentHashMap<>();

    @EJB
    SignOnTable table;

    @EJB
    SignOnWatch watch;

    @Inject
    Clock clock;

    private record Seen(State state, Instant input, long read, long written) {

        boolean isFresh(long now) {
            return now - read < FRESH_NANOS;
        }
    }

    /**
     * Notes that somebody is there.
     *
     * @return why the sign-on is over, or nothing while it goes on
     */
    public Optional<Ending> present(Presence presence) {
        live(presence.sub());
        if (presence.sid() == null) {
            return Optional.empty();
        }
        var known = known(presence.sid(), presence.sub());
        var ending = ending(presence, known);
        if (ending.isEmpty() && presence.input()) {
            input(presence.sid(), known);
        }
        return ending;
    }

    /** How long the sign-on goes on. */
    public Remaining remaining(String sid, String sub) {
        var known = known(sid, sub);
        return limits.remaining(known.state().startedAt(), known.input(), clock.instant());
    }

    /** Ends a sign-on; no harm if it has ended. */
    public void end(String sid, Ending why) {
        table.end(sid, why);
        seen.remove(sid);
    }

    /**
     * Ends what a message of the sign-on service names.
     *
     * @param message its number
     * @param sid number of the sign-on that ended, or null when all of the person did
     * @param sub the person's id in Keycloak; may be null beside a sid
     * @return false if it was heard before
     */
    public boolean signedOut(String message, String sid, String sub) {
        var isNew = table.signedOut(message, sid, sub);
        seen.entrySet()
                .removeIf(known -> known.getKey().equals(sid)
                        || sid == null && known.getValue().state().sub().equals(sub));
        return isNew;
    }

    /** What was changed here counts at once on this server. */
    public void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) StaffChanged change) {
        seen.values().removeIf(known -> known.state().sub().equals(change.sub()));
    }

    private Optional<Ending> ending(Presence presence, Seen known) {
        var state = known.state();
        if (state.ending() != null) {
            return Optional.of(state.ending());
        }
        if (!state.sub().equals(presence.sub())) {
            return Optional.of(Ending.SIGNED_OUT);
        }
        var over = limits.ending(state.startedAt(), known.input(), clock.instant());
        over.ifPresent(why -> end(presence.sid(), why));
        return over;
    }

    private void input(String sid, Seen known) {
        var now = System.nanoTime();
        var at = clock.instant();
        var write = now - known.written() > WRITTEN_NANOS;
        seen.put(sid, new Seen(known.state(), at, known.read(), write ? now : known.written()));
        if (write) {
            table.touch(sid, at);
        }
    }

    private Seen known(String sid, String sub) {
        var now = System.nanoTime();
        var known = seen.get(sid);
        if (known != null && known.isFresh(now)) {
            return known;
        }
        var state = state(sid, sub);
        var input = known != null && known.input().isAfter(state.lastInputAt()) ? known.input() : state.lastInputAt();
        var fresh = new Seen(state, input, now, known == null ? now - WRITTEN_NANOS - 1 : known.written());
        if (seen.size() >= ROOM) {
            seen.clear();
        }
        seen.put(sid, fresh);
        return fresh;
    }

    private State state(String sid, String sub) {
        try {
            return table.state(sid, sub);
        } catch (RuntimeException fault) {
            if (!Conflicts.isBehind(fault)) {
                throw fault;
            }
            // Another request of the same sign-on was first.
            return table.state(sid, sub);
        }
    }

    /** Somebody of whom nothing is known is asked about at once: the token may be older than what was taken away. */
    private void live(String sub) {
        var now = System.nanoTime();
        var last = alive.get(sub);
        if (last != null && now - last < LIVE_NANOS) {
            return;
        }
        if (alive.size() >= ROOM) {
            alive.clear();
        }
        alive.put(sub, now);
        if (isNew(sub)) {
            watch.ask(sub);
        }
    }

    private boolean isNew(String sub) {
        try {
            return table.live(sub);
        } catch (RuntimeException fault) {
            if (!Conflicts.isBehind(fault)) {
                throw fault;
            }
            return false;
        }
    }
}
