package org.sapar.identity;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** The sign-ons that were begun, and what the sign-on service says of their people. */
interface SignOnBook {

    EntityManager entityManager();

    @HQL("select s from LoginSession s where s.sub = :sub and s.ending is null")
    List<LoginSession> open(String sub);

    @HQL("select v.sub from Vouch v where v.liveUntil > :now and (v.askedAt is null or v.askedAt <= :before)"
            + " order by v.askedAt")
    SelectionQuery<String> due(Instant now, Instant before);

    @HQL("delete from Vouch v where v.liveUntil <= :now")
    int forgetVouches(Instant now);

    @HQL("delete from LogoutToken t where t.at <= :before")
    int forgetTokens(Instant before);

    @HQL("delete from LoginSession s where s.lastInputAt <= :before")
    int forgetSessions(Instant before);
}
