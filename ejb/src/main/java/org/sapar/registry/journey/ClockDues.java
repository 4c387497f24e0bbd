package org.sapar.registry.journey;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;
import org.sapar.registry.Migrant;

/** What is due for people, as the posts have it on their lists. */
interface ClockDues {

    /**
     * The posts are given by whoever is behind a desk; the row knows no filter, for it follows from any post's work.
     * What is due tells where somebody lives: of protected people it is shown to those alone who may see them.
     */
    String OF = " from ClockDue c join c.migrant m where c.post in :posts and (:keepers = false or c.keeper = true)"
            + " and (:shown = true or m.alias is null)"
            + " and (:rule is null or c.code = :rule) and c.dueOn >= :first and c.dueOn <= :last"
            + " and (c.binding = true or c.dueOn >= :today)"
            + " and (:near is null or :near = true and c.alertOn <= :today"
            + " or :near = false and (c.alertOn is null or c.alertOn > :today))"
            + " and (c.dueOn > :day or c.dueOn = :day and c.id > :after) order by c.dueOn, c.id";

    EntityManager entityManager();

    @HQL("select c from ClockDue c where c.migrant = :migrant")
    List<ClockDue> of(Migrant migrant);

    @HQL("select c from ClockDue c where c.migrant.id in :people")
    List<ClockDue> ofAll(Collection<UUID> people);

    /** The files of people with their stays. */
    @HQL("select m from Migrant m left join fetch m.stays where m.id in :people")
    List<Migrant> files(Collection<UUID> people);

    /** The files of people, for whoever wants to lock them; in the same order for everybody. */
    default List<Migrant> files(Collection<UUID> people, LockMode lock) {
        return toLock(people).setHibernateLockMode(lock).getResultList();
    }

    @HQL("select m from Migrant m where m.id in :people order by m.id")
    SelectionQuery<Migrant> toLock(Collection<UUID> people);

    @HQL("select new org.sapar.registry.journey.ClockRow(c.id, m.id, m.fileNo, m.nameCyrillic, c.post, c.ruleId,"
            + " c.code, c.dueOn, c.alertOn)" + OF)
    SelectionQuery<ClockRow> rows(
            Collection<String> posts,
            boolean keepers,
            boolean shown,
            String rule,
            LocalDate first,
            LocalDate last,
            LocalDate today,
            Boolean near,
            LocalDate day,
            UUID after);

    @HQL("select c from ClockDue c where c.id = :id")
    List<ClockDue> row(UUID id);

    /** Everybody: who has neither entered nor worked anywhere is looked at as quickly as that is found out. */
    @HQL("select m.id from Migrant m where m.id > :after order by m.id")
    SelectionQuery<UUID> people(UUID after);

    @HQL("select w from ClockWish w order by w.attempts, w.id")
    SelectionQuery<ClockWish> wishes();

    @HQL("delete from ClockWish w where w.id in :ids")
    int fulfilled(Collection<UUID> ids);

    @HQL("update ClockWish w set w.attempts = w.attempts + 1 where w.id in :ids")
    int failed(Collection<UUID> ids);

    @HQL("delete from ClockWish w where w.id in :ids and w.attempts >= :most")
    int drop(Collection<UUID> ids, int most);
}
