package org.sapar.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Where the queries that the compiler writes get their entity manager. */
@ApplicationScoped
public class EntityManagerSource {

    @PersistenceContext
    EntityManager entityManager;

    @Produces
    @Dependent
    EntityManager entityManager() {
        return entityManager;
    }
}
