package org.sapar.requests;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** The requests on file, of those posts that the caller may see. */
interface Requests {

    String ROW = "select new org.sapar.requests.RequestRow(r.id, m.id, r.number, r.typeId, m.nameCyrillic, r.state,"
            + " r.dueOn, r.dueAt, r.pausedOn, r.filedAt, r.post) from ConsularRequest r join r.migrant m ";

    String OF_TYPE_AND_POST = " and (:type is null or r.typeCode = :type) and (:post is null or r.post = :post) ";

    /** Whatever comes after a row in the order of the queue. */
    String AFTER = "join ConsularRequest a on a.id = :after where r.state in :states"
            + " and (a.dueAt is not null and (r.dueAt is null or r.dueAt > a.dueAt)"
            + " or (a.dueAt is null and r.dueAt is null or r.dueAt = a.dueAt)"
            + " and (r.filedAt > a.filedAt or r.filedAt = a.filedAt and r.id > a.id))";

    EntityManager entityManager();

    @HQL("select r from ConsularRequest r join fetch r.migrant where r.id = :id")
    Optional<ConsularRequest> byId(UUID id);

    @HQL(ROW + "where r.state in :states" + OF_TYPE_AND_POST
            + "order by case when r.dueAt is null then 1 else 0 end, r.dueAt, r.filedAt, r.id")
    SelectionQuery<RequestRow> queue(Collection<RequestState> states, String type, String post);

    @HQL(ROW + AFTER + OF_TYPE_AND_POST
            + "order by case when r.dueAt is null then 1 else 0 end, r.dueAt, r.filedAt, r.id")
    SelectionQuery<RequestRow> queueAfter(UUID after, Collection<RequestState> states, String type, String post);

    @HQL(ROW + AFTER + " and r.pausedOn is null and r.dueAt < :now" + OF_TYPE_AND_POST
            + "order by r.dueAt, r.filedAt, r.id")
    SelectionQuery<RequestRow> overdueAfter(
            UUID after, Collection<RequestState> states, Instant now, String type, String post);

    @HQL(ROW + "where r.state in :states and r.pausedOn is null and r.dueAt < :now" + OF_TYPE_AND_POST
            + "order by r.dueAt, r.filedAt, r.id")
    SelectionQuery<RequestRow> overdue(Collection<RequestState> states, Instant now, String type, String post);

    @HQL("select new org.sapar.requests.StateCount(r.state, count(r)) from ConsularRequest r where 1 = 1"
            + OF_TYPE_AND_POST + "group by r.state")
    List<StateCount> counts(String type, String post);

    @HQL("select count(r) from ConsularRequest r where r.state in :states and r.pausedOn is null and r.dueAt < :now"
            + OF_TYPE_AND_POST)
    long countOverdue(Collection<RequestState> states, Instant now, String type, String post);

    @HQL(ROW + "where m.id = :migrant order by r.filedAt desc, r.id desc")
    List<RequestRow> ofMigrant(UUID migrant);

    @HQL(ROW + "where r.number = :number")
    List<RequestRow> byNumber(String number);
}
