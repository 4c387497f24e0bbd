package org.sapar.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sapar.identity.SignOnService.Said;

/**
 * Reads and writes the sign-ons; kept in the database, so that each server of a cluster knows what another has heard.
 */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignOnTable {

    /** Longer than any access token lives. */
    private static final Duration LIVE = Duration.ofMinutes(65);

    /** For the question afterwards who was signed on when. */
    private static final Duration KEPT = Duration.ofDays(90);

    /** A message that is older is refused by its age already. */
    private static final Duration HEARD = Duration.ofHours(1);

    private static final int AT_ONCE = 500;

    @Inject
    SignOnBook book;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    /**
     * One sign-on as it stands.
     *
     * @param ending why it ended, or null while it goes on
     */
    public record State(String sub, Instant startedAt, Instant lastInputAt, Ending ending) {}

    /** The sign-on of that number; it begins now if it is heard of for the first time. */
    public State state(String sid, String sub) {
        var session = entityManager.find(LoginSession.class, sid);
        if (session == null) {
            session = new LoginSession(sid, sub, clock.instant());
            entityManager.persist(session);
        }
        return new State(session.getSub(), session.getStartedAt(), session.getLastInputAt(), session.getEnding());
    }

    /** Remembers when the person last touched something. */
    public void touch(String sid, Instant at) {
        var session = entityManager.find(LoginSession.class, sid);
        if (session != null) {
            session.touch(at);
        }
    }

    /** Ends a sign-on; no harm if there is none or it has ended. */
    public void end(String sid, Ending why) {
        var session = entityManager.find(LoginSession.class, sid);
        if (session != null) {
            session.end(why, clock.instant());
        }
    }

    /** Ends every open sign-on of the person, in the transaction of the caller. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void endAll(String sub, Ending why) {
        book.open(sub).forEach(session -> session.end(why, clock.instant()));
    }

    /**
     * Notes that a sign-on or token of the person is alive, so that the sign-on service is asked about it.
     *
     * @return whether nothing was known of the person
     */
    public boolean live(String sub) {
        var until = clock.instant().plus(LIVE);
        var vouch = entityManager.find(Vouch.class, sub);
        if (vouch == null) {
            entityManager.persist(new Vouch(sub, until));
            return true;
        }
        vouch.extend(until);
        return false;
    }

    /** Those of whom the sign-on service was not asked since that moment. */
    public List<String> due(Instant before) {
        return book.due(clock.instant(), before).setMaxResults(AT_ONCE).getResultList();
    }

    /**
     * Takes over what the sign-on service says, and ends what it has ended.
     *
     * @param asked when it was asked: a sign-on that began later is not in the answer
     */
    public void take(String sub, Said said, Instant asked) {
        var vouch = entityManager.find(Vouch.class, sub);
        if (vouch != null) {
            vouch.take(said.enabled(), said.permissions(), asked);
        }
        for (var session : book.open(sub)) {
            if (!said.enabled()) {
                session.end(Ending.DISABLED, clock.instant());
            } else if (session.getStartedAt().isBefore(asked)
                    && !said.sessions().contains(session.getSid())) {
                session.end(Ending.SIGNED_OUT, clock.instant());
            }
        }
    }

    /**
     * Notes that the sign-on service could not tell anything of the person, so that others are asked about before.
     *
     * @param asked when it was asked
     */
    public void postpone(String sub, Instant asked) {
        var vouch = entityManager.find(Vouch.class, sub);
        if (vouch != null) {
            vouch.postpone(asked);
        }
    }

    /**
     * Remembers the number of a message and ends what it names, both or neither: what could not be ended will be sent
     * again.
     *
     * @param sid number of the sign-on that ended, or null when all of the person did
     * @return false if the message was heard before
     */
    public boolean signedOut(String message, String sid, String sub) {
        if (entityManager.find(LogoutToken.class, message) != null) {
            return false;
        }
        entityManager.persist(new LogoutToken(message, clock.instant()));
        if (sid == null) {
            endAll(sub, Ending.SIGNED_OUT);
        } else {
            end(sid, Ending.SIGNED_OUT);
        }
        return true;
    }

    /** Drops what nobody will ask for any more. */
    public void tidy() {
        var now = clock.instant();
        book.forgetVouches(now);
        book.forgetTokens(now.minus(HEARD));
        book.forgetSessions(now.minus(KEPT));
    }
}
