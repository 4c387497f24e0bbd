package org.sapar.identity;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** The staff table. */
interface StaffBook {

    EntityManager entityManager();

    @HQL("select s from Staff s where s.sub = :sub")
    Optional<Staff> bySub(String sub);
}
