package org.sapar.trail;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** The rows of the Trail for reading, the newest first. */
interface TrailRows {

    String ROW = "select new org.sapar.trail.TrailRow(t.id, t.at, t.sub, p.displayName, t.postCode, t.centreCode,"
            + " t.feature, t.action, t.subjects, t.outcome, t.reason, s.seq) ";

    String PERSON = " left join Staff p on p.sub = t.sub ";

    String WHERE = " (:feature is null or t.feature = :feature)"
            + " and (:action is null or t.action = :action or t.action like concat(:action, ' %'))"
            + " and (:refused is null or :refused = true and t.outcome <> 'done'"
            + " or :refused = false and t.outcome = 'done')"
            + " and t.at >= :from and (t.at < :to or t.at = :to and t.id < :before)"
            + " order by t.at desc, t.id desc";

    EntityManager entityManager();

    @HQL(ROW + "from Trail t left join Seal s on s.trailId = t.id" + PERSON + "where" + WHERE)
    SelectionQuery<TrailRow> all(String feature, String action, Boolean refused, Instant from, Instant to, UUID before);

    @HQL(ROW + "from Trail t left join Seal s on s.trailId = t.id" + PERSON + "where t.sub in :subs and" + WHERE)
    SelectionQuery<TrailRow> by(
            Collection<String> subs,
            String feature,
            String action,
            Boolean refused,
            Instant from,
            Instant to,
            UUID before);

    @HQL(ROW + "from Mention m join Seal s on s.seq = m.seq join Trail t on t.id = s.trailId" + PERSON
            + "where m.subject = :about and (:anybody = true or t.sub in :subs) and" + WHERE)
    SelectionQuery<TrailRow> about(
            UUID about,
            boolean anybody,
            Collection<String> subs,
            String feature,
            String action,
            Boolean refused,
            Instant from,
            Instant to,
            UUID before);

    @HQL(ROW + "from Trail t left join Seal s on s.trailId = t.id" + PERSON + "where t.id = :id")
    Optional<TrailRow> row(UUID id);

    @HQL("select t from Trail t where t.id = :id")
    Optional<Trail> trail(UUID id);

    @HQL("select p.sub from Staff p where p.displayName like :part escape '\\' or p.username like :part escape '\\'"
            + " or p.sub = :sub")
    List<String> people(String part, String sub);
}
