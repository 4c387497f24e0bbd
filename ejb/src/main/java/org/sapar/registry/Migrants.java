package org.sapar.registry;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** The files of migrants. */
interface Migrants {

    String ROW = "select new org.sapar.registry.MigrantRow(m.id, m.fileNo, m.nameCyrillic, m.nameLatin,"
            + " case when m.alias is null then m.birthDate end, m.birthPrecision, m.postCode) from Migrant m ";

    /** Pairs with somebody who is protected are seen by those alone who may see protected people. */
    String SHOWN = " and (:shown = true or s.one.alias is null and s.other.alias is null)";

    EntityManager entityManager();

    @HQL("select m from Migrant m where m.id = :id and m.withdrawnAt is null")
    Optional<Migrant> byOwnId(UUID id);

    /** The file with this id; if it was merged into another one, that one. */
    default Optional<Migrant> byId(UUID id) {
        return byOwnId(id).map(Migrant::survivor);
    }

    @HQL("select case when s.one = :migrant then s.other.id else s.one.id end from Suspicion s"
            + " where s.one = :migrant or s.other = :migrant")
    List<UUID> suspectedWith(Migrant migrant);

    @HQL(ROW + "where m.id in :ids order by m.fileNo")
    List<MigrantRow> byIds(List<UUID> ids);

    @HQL("select m from Migrant m where m.pin = :pin and m.withdrawnAt is null")
    Optional<Migrant> ofPin(String pin);

    /** The file of this number; if it was merged into another one, that one. */
    default List<MigrantRow> byPin(String pin, String post) {
        return MigrantRow.of(ofPin(pin), post);
    }

    @HQL(
            ROW
                    + "where m.mobile in :numbers and m.mergedInto is null and m.withdrawnAt is null and (:post is null or m.postCode = :post) order by m.nameCyrillic, m.id")
    SelectionQuery<MigrantRow> byMobile(Collection<String> numbers, String post);

    /** A part that was typed may be the beginning of a word, or a word with a slip. */
    @HQL(
            ROW
                    + "where m.id in (select k.id from Migrant k join k.searchKeys one where one like :first or one in :firsts)"
                    + " and m.id in (select k.id from Migrant k join k.searchKeys two where two like :second or two in :seconds)"
                    + " and m.mergedInto is null and m.withdrawnAt is null and (:post is null or m.postCode = :post) order by m.nameCyrillic, m.id")
    SelectionQuery<MigrantRow> like(
            String first, List<String> firsts, String second, List<String> seconds, String post);

    @HQL(ROW + "where exists (select 1 from IdentityDocument d where d.migrant = m and d.number = :number)"
            + " and m.withdrawnAt is null"
            + " and (:post is null or m.postCode = :post)")
    List<MigrantRow> byDocumentNumber(String number, String post);

    @HQL(ROW + "where exists (select 1 from IdentityDocument d where d.migrant = m and d.country = :country"
            + " and d.number = :number and d.type = :type and d.status <> DocumentStatus.CANCELLED)")
    List<MigrantRow> byDocument(DocumentType type, String country, String number);

    @HQL("select s from Suspicion s join fetch s.one join fetch s.other where s.id = :id"
            + " and s.one.withdrawnAt is null and s.other.withdrawnAt is null" + SHOWN)
    Optional<Suspicion> suspicion(UUID id, boolean shown);

    @HQL("select s from Suspicion s join fetch s.one join fetch s.other where s.state in :states"
            + " and (:everywhere = true or s.one.postCode in :posts or s.other.postCode in :posts)"
            + " and (s.separableUntil is not null or s.one.mergedInto is null and s.other.mergedInto is null and s.one.withdrawnAt is null and s.other.withdrawnAt is null)"
            + SHOWN
            + " order by s.points desc, s.id")
    SelectionQuery<Suspicion> suspicions(
            Collection<SuspicionState> states, boolean everywhere, Collection<String> posts, boolean shown);

    @HQL("select s from Suspicion s join fetch s.one join fetch s.other join Suspicion a on a.id = :after"
            + " where s.state in :states and (s.points < a.points or s.points = a.points and s.id > a.id)"
            + " and (:everywhere = true or s.one.postCode in :posts or s.other.postCode in :posts)"
            + " and (s.separableUntil is not null or s.one.mergedInto is null and s.other.mergedInto is null and s.one.withdrawnAt is null and s.other.withdrawnAt is null)"
            + SHOWN
            + " order by s.points desc, s.id")
    SelectionQuery<Suspicion> suspicionsAfter(
            UUID after, Collection<SuspicionState> states, boolean everywhere, Collection<String> posts, boolean shown);

    @HQL("select s from Suspicion s join fetch s.one join fetch s.other where s.state in :states"
            + " and (s.one.id = :migrant or s.other.id = :migrant)"
            + " and (s.separableUntil is not null or s.one.mergedInto is null and s.other.mergedInto is null and s.one.withdrawnAt is null and s.other.withdrawnAt is null)"
            + SHOWN
            + " order by s.points desc, s.id")
    List<Suspicion> suspicionsOf(UUID migrant, Collection<SuspicionState> states, boolean shown);

    @HQL("select count(s) from Suspicion s where s.state in :states"
            + " and (:everywhere = true or s.one.postCode in :posts or s.other.postCode in :posts)"
            + " and (s.separableUntil is not null or s.one.mergedInto is null and s.other.mergedInto is null and s.one.withdrawnAt is null and s.other.withdrawnAt is null)"
            + SHOWN)
    long countSuspicions(
            Collection<SuspicionState> states, boolean everywhere, Collection<String> posts, boolean shown);

    @HQL("select count(o) from FileOpening o where o.sub = :sub and o.migrant = :file and o.filedAt > :since")
    long openings(String sub, Migrant file, Instant since);

    @HQL("select s from MergeStep s where s.suspicion = :pair and s.merging = :merging order by s.place")
    List<MergeStep> mergeSteps(Suspicion pair, int merging);

    /** The first day on which the person, by what holds of the file, was at a border. */
    @HQL("select min(c.crossedOn) from BorderCrossing c where c.migrant = :file and c.struckWhy is null")
    Optional<LocalDate> firstCrossing(Migrant file);

    /** The first day on which the person, by what holds of the file, worked. */
    @HQL("select min(e.work.startsOn) from EmploymentRecord e where e.migrant = :file and e.struckWhy is null")
    Optional<LocalDate> firstWork(Migrant file);

    @HQL("select m from Migrant m left join fetch m.names where m.id in :ids")
    List<Migrant> withNames(Collection<UUID> ids);

    @HQL("select m from Migrant m where m.id in :ids")
    List<Migrant> all(Collection<UUID> ids);

    @HQL("select m from Migrant m left join fetch m.stays where m.id in :ids")
    List<Migrant> withStays(Collection<UUID> ids);

    @HQL("select r from ConsularRegistration r where r.migrant in :files")
    List<ConsularRegistration> registrationsOf(Collection<Migrant> files);

    @HQL("select m from Migrant m left join fetch m.documents where m.id in :ids")
    List<Migrant> withDocuments(Collection<UUID> ids);

    /** The files that were merged into this one, one step back. */
    @HQL("select m from Migrant m where m.mergedInto = :file")
    List<Migrant> mergedInto(Migrant file);

    @HQL("select m from Migrant m where m.id in :ids order by m.id")
    SelectionQuery<Migrant> toLock(Collection<UUID> ids);

    @HQL("select m.id from Migrant m where m.keysEdition < :edition")
    SelectionQuery<UUID> withOlderKeys(int edition);

    @HQL("select distinct k from Migrant m join m.searchKeys k where m.id in :ids and k not like '% %'")
    List<String> words(Collection<UUID> ids);

    @HQL("update Migrant m set m.keysEdition = :edition where m.id in :ids")
    int seen(int edition, Collection<UUID> ids);

    @HQL("select count(m) from Migrant m where m.mergedInto is null and m.withdrawnAt is null")
    long count();

    @HQL("select m from Migrant m where m.fileNo = :number and m.withdrawnAt is null")
    Optional<Migrant> ofFileNo(String number);

    /** The file of this number; if it was merged into another one, that one. */
    default List<MigrantRow> byFileNo(String number, String post) {
        return MigrantRow.of(ofFileNo(number), post);
    }

    @HQL(ROW + "where exists (select 1 from ConsularRegistration r where r.migrant = m and r.number = :number)"
            + " and (:post is null or m.postCode = :post)")
    List<MigrantRow> byRegistration(String number, String post);

    @HQL(
            ROW
                    + "where m.mergedInto is null and m.withdrawnAt is null and (:post is null or m.postCode = :post) order by m.filedAt desc, m.id desc")
    SelectionQuery<MigrantRow> newest(String post);

    @HQL(
            ROW
                    + "join Migrant a on a.id = :after where (m.filedAt < a.filedAt or m.filedAt = a.filedAt and m.id < a.id)"
                    + " and m.mergedInto is null and m.withdrawnAt is null and (:post is null or m.postCode = :post) order by m.filedAt desc, m.id desc")
    SelectionQuery<MigrantRow> newestAfter(UUID after, String post);

    @HQL(
            ROW
                    + "join Migrant a on a.id = :after"
                    + " where m.id in (select k.id from Migrant k join k.searchKeys one where one like :first)"
                    + " and (:second is null or m.id in (select k.id from Migrant k join k.searchKeys two where two like :second))"
                    + " and (m.nameCyrillic > a.nameCyrillic or m.nameCyrillic = a.nameCyrillic and m.id > a.id)"
                    + " and m.mergedInto is null and m.withdrawnAt is null and (:post is null or m.postCode = :post) order by m.nameCyrillic, m.id")
    SelectionQuery<MigrantRow> namedAfter(UUID after, String first, String second, String post);

    @HQL("select r from ConsularRegistration r where r.migrant.id = :migrant order by r.filedAt desc")
    List<ConsularRegistration> registrations(UUID migrant);
}
