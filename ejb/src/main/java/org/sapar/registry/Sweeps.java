package org.sapar.registry;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** The times that the register was compared with itself, and what is asked for it. */
interface Sweeps {

    EntityManager entityManager();

    @HQL("select s from Sweep s where s.id = :id")
    Optional<Sweep> byId(UUID id);

    @HQL("select s from Sweep s where s.running = true")
    Optional<Sweep> underWay();

    @HQL("select s from Sweep s order by s.begunAt desc")
    SelectionQuery<Sweep> latest();

    @HQL("select s from Sweep s where s.endedAt is not null order by s.begunAt desc")
    SelectionQuery<Sweep> ended();

    /** Files whose keys are still those of an earlier release. */
    @HQL("select count(m) from Migrant m where m.keysEdition > 0 and m.keysEdition < :edition")
    long withKeysOfOld(int edition);

    /** What is known of pairs of these files. */
    @HQL("select s from Suspicion s where s.one.id in :files and s.other.id in :files")
    List<Suspicion> suspicions(Collection<UUID> files);
}
