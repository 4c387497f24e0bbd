package org.sapar.identity;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** The staff table. */
interface StaffBook {

    String LIKE = "where (:text is null or s.displayName like :text escape '\\' or s.username like :text escape '\\')"
            + " and (:place is null or s.postCode = :place or s.centreCode = :place)";

    String STATE = " and (:state is null or :state = case when s.active = true then 'ACTIVE'"
            + " when s.postCode is null and s.centreCode is null and s.ministry = false then 'WAITING'"
            + " else 'ENDED' end)";

    EntityManager entityManager();

    @HQL("select new org.sapar.identity.Standing(s.id, s.sub, s.displayName, s.postCode, s.centreCode, s.ministry,"
            + " s.active) from Staff s where s.sub = :sub")
    SelectionQuery<Standing> standing(String sub);

    @HQL("select s from Staff s where s.sub = :sub")
    Optional<Staff> bySub(String sub);

    @HQL("select s from Staff s where s.id = :id")
    Optional<Staff> byId(UUID id);

    @HQL("select s from Staff s where s.active = true order by s.displayName, s.id")
    List<Staff> active();

    @HQL("select s from Staff s " + LIKE + STATE + " order by s.displayName, s.id")
    SelectionQuery<Staff> find(String text, String place, String state);

    @HQL("select count(s) from Staff s " + LIKE + STATE)
    long count(String text, String place, String state);
}
