package org.sapar.registry;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import org.sapar.registry.matching.MatchKeys;

/**
 * Keeps what is derived from names beside the desks: it learns the words of new files, looks among all others for those
 * that may be of the same person, and makes keys anew when a release makes them otherwise; then {@link SweepKeeper}
 * compares the register as a whole.
 *
 * <p>One does it for all, so that two clerks who bring the same new name do not wait for one another.
 */
@Singleton
@Startup
@DependsOn("Schema")
@ExcludeDefaultInterceptors
public class KeyKeeper {

    /** So few that a transaction is short, so many that a country is done in a day. */
    private static final int BATCH = 100;

    @Inject
    Migrants migrants;

    @Inject
    Spellings spellings;

    @Inject
    Suspects suspects;

    /** Takes the next files that it has not seen in this edition of the keys. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void renew() {
        var ids = migrants.withOlderKeys(MatchKeys.EDITION).setMaxResults(BATCH).getResultList();
        if (!ids.isEmpty()) {
            migrants.withDocuments(ids);
            var files = migrants.withNames(ids);
            files.forEach(Migrant::makeMatchKeys);
            spellings.learn(migrants.words(ids));
            suspects.note(files.stream()
                    .filter(file -> file.isNew() && !file.isMerged())
                    .toList());
            migrants.seen(MatchKeys.EDITION, ids);
        }
    }
}
