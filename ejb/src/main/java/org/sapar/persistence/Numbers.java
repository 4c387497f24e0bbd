package org.sapar.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** Gives out the next number of a series in the transaction of whoever asks, so that none is lost. */
@ApplicationScoped
public class Numbers {

    /** Begins a series unless somebody else does so at this moment; then it waits for them. */
    private static final String BEGIN =
            "insert into number_series (series, last) values (:series, 0) on duplicate key update last = last";

    @Inject
    EntityManager entityManager;

    /** The next number, from 1. Others who ask for the same series wait until this transaction ends. */
    public long next(String series) {
        var row = locked(series);
        if (row == null) {
            entityManager
                    .createNativeQuery(BEGIN)
                    .setParameter("series", series)
                    .executeUpdate();
            row = locked(series);
        }
        return row.next();
    }

    private NumberSeries locked(String series) {
        return entityManager.find(NumberSeries.class, series, LockModeType.PESSIMISTIC_WRITE);
    }
}
