package org.sapar.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sapar.persistence.Scope;
import org.sapar.registry.PeopleSieve;

/**
 * Whom the exports are about, in their own table.
 *
 * <p>Constant SQL, because people are chosen by the hundred thousand in one statement. The posts whose files the caller
 * sees come as a parameter. Two questions look past the scope by intent: how much somebody took out, wherever he was
 * then, and to whom the data of a person were given, whichever post gave them.
 */
@ApplicationScoped
class ExportPeople {

    private static final String FROM = " from migrant m where m.merged_into_id is null and m.withdrawn_at is null"
            // Nobody who is protected leaves the register in a list.
            + " and m.alias is null"
            + " and (:everywhere or m.post_code in (:posts)) and (:post is null or m.post_code = :post)"
            + " and (:anybody or m.id in (:ids))"
            + " and (:first is null or m.id in (select k.migrant_id from migrant_key k where k.name_key like :first))"
            + " and (:second is null or m.id in (select k.migrant_id from migrant_key k where k.name_key like :second))"
            + " and (:anyway or m.consent_at is not null)";

    private static final String COUNT = "select count(*) from (select 1" + FROM + " limit :most) c";

    private static final String CHOOSE = "insert into export_person (export_id, place, migrant_id, left_out)"
            + " select :export, row_number() over (order by case when :named then m.name_cyrillic end, m.id), m.id, false"
            + FROM;

    private static final String NEXT = "select place, cast(migrant_id as char) from export_person"
            + " where export_id = :export and place > :after order by place";

    private static final String LEAVE_OUT =
            "update export_person set left_out = true where export_id = :export and place in (:places)";

    private static final String TAKE_BACK = "update export_person set left_out = false where export_id = :export";

    private static final String FORGET = "delete from export_person where export_id = :export";

    private static final String TAKEN = "select coalesce(sum(row_count), 0) from register_export"
            + " where sub = :sub and filed_at > :since"
            + " and (state in ('PENDING', 'RUNNING', 'READY') or ready_at is not null)"
            + " and (:all or lapses_at is null)";

    private static final String GIVEN =
            "select cast(e.id as char), e.number, cast(e.ready_at as char), e.post_code, e.author, e.decided_by_name,"
                    + " e.purpose, e.recipient, e.basis, e.fields, e.fetches > 0"
                    + " from export_person p join register_export e on e.id = p.export_id"
                    + " where p.migrant_id in (with recursive own as (select m.id from migrant m where m.id = :file"
                    + " union all select m.id from migrant m join own on m.merged_into_id = own.id)"
                    + " select id from own)"
                    + " and not p.left_out and e.ready_at is not null order by e.ready_at desc, e.id desc limit :most";

    @Inject
    EntityManager entityManager;

    /** One of those whom an export is about, by the order of names. */
    record Place(int number, UUID migrant) {}

    /** Whom somebody means, as far as he sees their files. */
    record Choice(PeopleSieve sieve, ExportSought sought, Scope scope, boolean consent) {

        private Query in(Query query) {
            var ids = sieve.ids() == null || sieve.ids().isEmpty() ? List.of(new UUID(0, 0)) : sieve.ids();
            return query.setParameter("everywhere", scope.everywhere())
                    .setParameter("posts", Scope.listed(scope.posts()))
                    .setParameter("post", sought.post())
                    .setParameter("anybody", sieve.ids() == null)
                    .setParameter("ids", ids.stream().map(UUID::toString).toList())
                    .setParameter("first", sieve.first())
                    .setParameter("second", sieve.second())
                    .setParameter("anyway", !consent);
        }
    }

    /** How many they are, counted no further than that. */
    int count(Choice choice, int most) {
        return number(choice.in(sql(COUNT)).setParameter("most", most));
    }

    /**
     * Writes them down; how many they are.
     *
     * @param named whether they stand in the order of their names, which by itself tells something of who they are
     */
    int choose(UUID export, Choice choice, boolean named) {
        entityManager.flush();
        return choice.in(sql(CHOOSE))
                .setParameter("export", export.toString())
                .setParameter("named", named)
                .executeUpdate();
    }

    /** The file is begun again: nobody is left out of it yet. */
    void takeBack(UUID export) {
        sql(TAKE_BACK).setParameter("export", export.toString()).executeUpdate();
    }

    /** There will be no file: it is not kept whom it would have been about. */
    void forget(UUID export) {
        sql(FORGET).setParameter("export", export.toString()).executeUpdate();
    }

    /** Those who come after that place. */
    List<Place> next(UUID export, int after, int most) {
        var query = sql(NEXT)
                .setParameter("export", export.toString())
                .setParameter("after", after)
                .setMaxResults(most);
        return rows(query).stream()
                .map(row -> new Place(((Number) row[0]).intValue(), UUID.fromString(row[1].toString())))
                .toList();
    }

    /** They do not stand in the file. */
    void leaveOut(UUID export, Collection<Integer> places) {
        sql(LEAVE_OUT)
                .setParameter("export", export.toString())
                .setParameter("places", places)
                .executeUpdate();
    }

    /**
     * How many people somebody has asked for since then and not been refused.
     *
     * @param all false for those without a second person
     */
    int taken(String sub, Instant since, boolean all) {
        return number(sql(TAKEN)
                .setParameter("sub", sub)
                .setParameter("since", LocalDateTime.ofInstant(since, ZoneOffset.UTC))
                .setParameter("all", all));
    }

    /** To whom the data of a person were given, the latest first. */
    List<Disclosure> given(UUID file, int most) {
        return rows(sql(GIVEN).setParameter("file", file.toString()).setParameter("most", most)).stream()
                .map(ExportPeople::disclosure)
                .toList();
    }

    private static Disclosure disclosure(Object[] row) {
        return new Disclosure(
                UUID.fromString(text(row[0])),
                text(row[1]),
                LocalDateTime.parse(text(row[2]).replace(' ', 'T')).toInstant(ZoneOffset.UTC),
                text(row[3]),
                text(row[4]),
                text(row[5]),
                new ExportUse(ExportPurpose.valueOf(text(row[6])), text(row[7]), LegalBasis.valueOf(text(row[8]))),
                Arrays.stream(text(row[9]).split(" "))
                        .map(ExportColumn::valueOf)
                        .toList(),
                ((Number) row[10]).intValue() > 0);
    }

    private Query sql(String constant) {
        return entityManager.createNativeQuery(constant);
    }

    private static int number(Query query) {
        return ((Number) query.getSingleResult()).intValue();
    }

    private static List<Object[]> rows(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(Object[].class::cast).toList();
    }

    private static String text(Object column) {
        return column == null ? null : column.toString();
    }
}
