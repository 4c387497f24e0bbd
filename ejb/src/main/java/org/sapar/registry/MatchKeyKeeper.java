package org.sapar.registry;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import org.sapar.registry.matching.MatchKeys;

/** Makes the keys anew by which files are compared, when a release makes them otherwise. */
@Singleton
@ExcludeDefaultInterceptors
public class MatchKeyKeeper {

    /** So few that a transaction is short, so many that a country is done in hours. */
    private static final int BATCH = 1_000;

    @Inject
    Migrants migrants;

    /** Takes the next files whose keys are of an earlier edition; there are none on most days. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void renew() {
        var ids = migrants.withOlderKeys(MatchKeys.EDITION).setMaxResults(BATCH).getResultList();
        if (!ids.isEmpty()) {
            migrants.withDocuments(ids);
            migrants.withNames(ids).forEach(Migrant::makeMatchKeys);
        }
    }
}
