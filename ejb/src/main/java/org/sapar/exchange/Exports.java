package org.sapar.exchange;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;
import org.sapar.registry.DocumentStatus;
import org.sapar.registry.IdentityDocument;
import org.sapar.registry.Migrant;
import org.sapar.registry.Stay;
import org.sapar.registry.contacts.Contact;
import org.sapar.registry.contacts.Safe;

/** The exports, and the files of people that stand in them. */
interface Exports {

    EntityManager entityManager();

    @HQL("select e from RegisterExport e where e.id = :id")
    Optional<RegisterExport> byId(UUID id);

    @HQL("select e from RegisterExport e where (:all = true or e.sub = :sub) and (:state is null or e.state = :state)"
            + " order by e.filedAt desc, e.id desc")
    SelectionQuery<RegisterExport> newest(boolean all, String sub, ExportState state);

    @HQL("select e from RegisterExport e join RegisterExport a on a.id = :after"
            + " where (e.filedAt < a.filedAt or e.filedAt = a.filedAt and e.id < a.id)"
            + " and (:all = true or e.sub = :sub) and (:state is null or e.state = :state)"
            + " order by e.filedAt desc, e.id desc")
    SelectionQuery<RegisterExport> newestAfter(UUID after, boolean all, String sub, ExportState state);

    @HQL("select count(e) from RegisterExport e where e.state = :state and e.sub <> :sub")
    long countOfOthers(ExportState state, String sub);

    @HQL("select e.id from RegisterExport e where e.state = :state order by e.filedAt, e.id")
    List<UUID> inState(ExportState state);

    @HQL("select e from RegisterExport e where e.state = :ready and e.expiresAt <= :now"
            + " or e.state = :pending and e.lapsesAt <= :now order by e.filedAt")
    SelectionQuery<RegisterExport> over(ExportState ready, ExportState pending, Instant now);

    @HQL("update RegisterExport e set e.fetches = e.fetches + 1, e.fetchedAt = coalesce(e.fetchedAt, :now)"
            + " where e.id = :export")
    int count(UUID export, Instant now);

    @HQL("delete from ExportChunk c where c.exportId = :export")
    int erase(UUID export);

    @HQL("select c.content from ExportChunk c where c.exportId = :export and c.place = :place")
    Optional<byte[]> piece(UUID export, int place);

    @HQL("select m from Migrant m where m.id in :ids and m.mergedInto is null and m.withdrawnAt is null"
            + " and m.alias is null"
            + " and (:everywhere = true or m.postCode in :posts)")
    List<Migrant> files(Collection<UUID> ids, boolean everywhere, Collection<String> posts);

    @HQL("select s from Stay s where s.migrant.id in :ids and s.leftOn is null order by s.filedAt, s.id")
    List<Stay> stays(Collection<UUID> ids);

    @HQL("select c from Contact c where c.migrant.id in :ids and c.lastDay is null and c.safety.safe = :safe")
    List<Contact> contacts(Collection<UUID> ids, Safe safe);

    @HQL("select d from IdentityDocument d where d.migrant.id in :ids and d.status = :status"
            + " order by d.filedAt, d.id")
    List<IdentityDocument> documents(Collection<UUID> ids, DocumentStatus status);

    @HQL("select m.postCode from Migrant m where m.id = :id and m.withdrawnAt is null")
    Optional<String> keeper(UUID id);
}
