package org.sapar.reporting;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.sapar.requests.RequestState;

/** Counts what the caller may see. */
interface Figures {

    EntityManager entityManager();

    @HQL(
            "select new org.sapar.reporting.Cell(m.postCode, null, count(m)) from Migrant m"
                    + " where m.mergedInto is null and m.withdrawnAt is null and (:everywhere = true or m.postCode in :posts) group by m.postCode")
    List<Cell> migrants(boolean everywhere, Collection<String> posts);

    @HQL(
            "select new org.sapar.reporting.Cell(r.post, r.state, count(r)) from ConsularRequest r group by r.post, r.state")
    List<Cell> requests();

    @HQL("select new org.sapar.reporting.Cell(r.post, null, count(r)) from ConsularRequest r"
            + " where r.state in :open and r.pausedOn is null and r.dueAt < :now group by r.post")
    List<Cell> overdue(Collection<RequestState> open, Instant now);

    @HQL("select new org.sapar.reporting.Cell(e.centre, e.state, count(e)) from Enrolment e group by e.centre, e.state")
    List<Cell> trainees();
}
