package org.sapar.trail;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** The chain, and what is not in it yet. */
interface Seals {

    EntityManager entityManager();

    /** Rows from this id on that no link stands for, in the order of their ids. */
    @HQL("select t from Trail t where t.id >= :first and not exists (select 1 from Seal s where s.trailId = t.id)"
            + " order by t.id")
    SelectionQuery<Trail> unsealed(UUID first);

    @HQL("select count(t) from Trail t where t.id >= :first and t.id < :last"
            + " and not exists (select 1 from Seal s where s.trailId = t.id)")
    long countUnsealed(UUID first, UUID last);

    @HQL("select s from Seal s where s.seq = (select max(l.seq) from Seal l)")
    Optional<Seal> last();

    @HQL("select s from Seal s where s.seq = :seq")
    Optional<Seal> at(long seq);

    @HQL("select s from Seal s where s.trailId = :trailId")
    Optional<Seal> of(UUID trailId);
}
