package org.sapar.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** Gives out the next number of a series in the transaction of whoever asks, so that none is lost. */
@ApplicationScoped
public class Numbers {

    @Inject
    EntityManager entityManager;

    /** The next number, from 1. Others who ask for the same series wait until this transaction ends. */
    public long next(String series) {
        var row = entityManager.find(NumberSeries.class, series, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            row = new NumberSeries(series);
            entityManager.persist(row);
        }
        return row.next();
    }
}
