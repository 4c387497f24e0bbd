package org.sapar.trail;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** Who opened whose file of late. */
interface OpenedFiles {

    EntityManager entityManager();

    @HQL("select count(o) from OpenedFile o where o.day = :day and o.sub = :sub and o.migrantId = :migrant")
    long opened(LocalDate day, String sub, UUID migrant);

    @HQL("select count(distinct o.migrantId) from OpenedFile o where o.day = :day and o.sub = :sub")
    long people(LocalDate day, String sub);

    @HQL("select new org.sapar.trail.Opened(o.sub, min(o.at), count(distinct o.migrantId)) from OpenedFile o"
            + " where o.at > :since and o.at <= :now group by o.sub having count(distinct o.migrantId) >= :least")
    List<Opened> within(Instant since, Instant now, long least);

    @HQL("select new org.sapar.trail.Opened(o.sub, min(o.at), count(distinct o.migrantId)) from OpenedFile o"
            + " where o.day = :day group by o.sub having count(distinct o.migrantId) >= :least")
    List<Opened> onDay(LocalDate day, long least);

    @HQL("select count(distinct o.migrantId) from OpenedFile o where o.sub = :sub and o.at >= :from and o.at <= :to"
            + " group by o.day, hour(o.at)")
    List<Long> hours(String sub, Instant from, Instant to);

    @HQL("select o from OpenedFile o where o.at > :since and o.at <= :now and o.namesake = true order by o.at")
    List<OpenedFile> namesakes(Instant since, Instant now);

    @HQL("delete from OpenedFile o where o.day < :day")
    int forget(LocalDate day);

    @HQL("select count(a) from OpeningAlert a where a.sub = :sub and a.kind = :kind and a.filedAt > :since")
    long raised(String sub, AlertKind kind, Instant since);

    @HQL("select count(a) from OpeningAlert a where a.sub = :sub and a.kind = :kind and a.slot = :slot")
    long raisedFor(String sub, AlertKind kind, String slot);

    @HQL("select a from OpeningAlert a where a.id = :id")
    SelectionQuery<OpeningAlert> alert(UUID id);

    @HQL("select a from OpeningAlert a where :open = false or a.notedAt is null order by a.filedAt desc, a.id desc")
    SelectionQuery<OpeningAlert> newest(boolean open);

    @HQL("select a from OpeningAlert a join OpeningAlert b on b.id = :after"
            + " where (a.filedAt < b.filedAt or a.filedAt = b.filedAt and a.id < b.id)"
            + " and (:open = false or a.notedAt is null) order by a.filedAt desc, a.id desc")
    SelectionQuery<OpeningAlert> newestAfter(UUID after, boolean open);

    @HQL("select count(a) from OpeningAlert a where a.notedAt is null")
    long countOpen();
}
