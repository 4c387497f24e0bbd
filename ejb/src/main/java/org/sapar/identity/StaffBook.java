package org.sapar.identity;

import jakarta.persistence.EntityManager;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** The staff table. */
interface StaffBook {

    EntityManager entityManager();

    @HQL("select new org.sapar.identity.Standing(s.id, s.sub, s.displayName, s.postCode, s.centreCode, s.ministry,"
            + " s.active) from Staff s where s.sub = :sub")
    SelectionQuery<Standing> standing(String sub);
}
