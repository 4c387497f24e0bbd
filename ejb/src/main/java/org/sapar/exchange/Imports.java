package org.sapar.exchange;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** The lists of people and their lines. */
interface Imports {

    EntityManager entityManager();

    @HQL("select b from ImportBatch b where b.id = :id")
    Optional<ImportBatch> byId(UUID id);

    @HQL("select b from ImportBatch b order by b.filedAt desc, b.id desc")
    SelectionQuery<ImportBatch> newest();

    @HQL("select b from ImportBatch b where b.post = :post and b.defaults.region is not null"
            + " order by b.filedAt desc, b.id desc")
    SelectionQuery<ImportBatch> mapped(String post);

    @HQL("select b.id from ImportBatch b where b.state in :states order by b.filedAt, b.id")
    List<UUID> inStates(Collection<ImportState> states);

    @HQL("select b.sub from ImportBatch b where b.id = :id")
    String owner(UUID id);

    @HQL("select new org.sapar.exchange.RowCount(r.state, count(r)) from ImportRow r where r.batch.id = :batch"
            + " group by r.state")
    List<RowCount> counts(UUID batch);

    @HQL("select r from ImportRow r where r.batch.id = :batch and r.state in :states order by r.number")
    SelectionQuery<ImportRow> rows(UUID batch, Collection<RowState> states);

    /**
     * Those behind a number.
     *
     * @param shown whether the reader may see protected people; for others the lines of their files are left out
     */
    @HQL("select r from ImportRow r where r.batch.id = :batch and r.state in :states and r.number > :after"
            + " and (:shown = true"
            + " or not exists (select 1 from Migrant m where m.id = r.migrantId and m.alias is not null))"
            + " order by r.number")
    SelectionQuery<ImportRow> rowsAfter(UUID batch, Collection<RowState> states, int after, boolean shown);

    @HQL("select r from ImportRow r join fetch r.batch where r.id = :id and r.batch.id = :batch")
    Optional<ImportRow> row(UUID batch, UUID id);

    @HQL("update ImportRow r set r.state = RowState.NEW, r.reason = null where r.batch.id = :batch")
    int renew(UUID batch);

    @HQL("select r from ImportRow r where r.id in :rows")
    List<ImportRow> these(Collection<UUID> rows);

    /** Those between two numbers, the last one among them. */
    @HQL("select r from ImportRow r where r.batch.id = :batch and r.state = :state and r.number > :after"
            + " and r.number <= :last order by r.number")
    List<ImportRow> between(UUID batch, RowState state, int after, int last);

    @HQL("select new org.sapar.exchange.RowSpan(min(r.number), max(r.number)) from ImportRow r"
            + " where r.batch.id = :batch and r.state = :state")
    RowSpan span(UUID batch, RowState state);

    @HQL("select count(r) from ImportRow r where r.id in :rows and r.state = :state")
    long count(Collection<UUID> rows, RowState state);

    /** In one statement, because a round has some hundred of them. */
    @HQL("update versioned ImportRow r set r.state = RowState.READY, r.migrantId = null, r.reason = null"
            + " where r.id in :rows")
    int ready(Collection<UUID> rows);

    /** Each of them became the file that has its id. */
    @HQL("update versioned ImportRow r set r.state = RowState.FILED, r.migrantId = r.id where r.id in :rows")
    int filed(Collection<UUID> rows);

    @HQL("select b from ImportBatch b where b.state in :states and b.erasedAt is null and b.steppedAt < :moment"
            + " order by b.steppedAt")
    SelectionQuery<ImportBatch> over(Collection<ImportState> states, Instant moment);

    @HQL("update ImportRow r set r.state = RowState.LEFT_OUT where r.batch.id = :batch"
            + " and r.state in (RowState.NEW, RowState.READY, RowState.PARKED)")
    int leaveOut(UUID batch);

    @HQL("update ImportRow r set r.cells = '', r.reason = null where r.batch.id = :batch")
    int forget(UUID batch);
}
