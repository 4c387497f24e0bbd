package org.sapar.trail;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** The chain, and what is not in it yet. */
interface Seals {

    /** Rows behind this id that no link stands for. */
    String UNSEALED = "from Trail t where t.id > :after and not exists (select 1 from Seal s where s.trailId = t.id)";

    EntityManager entityManager();

    /** In the order of their ids. */
    @HQL("select t " + UNSEALED + " order by t.id")
    SelectionQuery<Trail> unsealed(UUID after);

    @HQL("select t.id " + UNSEALED + " and t.id < :before")
    SelectionQuery<UUID> unsealedIds(UUID after, UUID before);

    @HQL("select count(t) " + UNSEALED)
    long countUnsealed(UUID after);

    @HQL("select s from Seal s where s.seq = (select max(l.seq) from Seal l)")
    Optional<Seal> last();

    @HQL("select s from Seal s where s.seq = :seq")
    Optional<Seal> at(long seq);

    @HQL("select s from Seal s where s.trailId = :trailId")
    Optional<Seal> of(UUID trailId);
}
