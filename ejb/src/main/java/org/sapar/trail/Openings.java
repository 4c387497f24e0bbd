package org.sapar.trail;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.sapar.identity.Caller;
import org.sapar.identity.Standing;
import org.sapar.persistence.Ids;
import org.sapar.reference.AlertRule;
import org.sapar.reference.ReferenceDesk;
import org.sapar.shared.Broken;

/**
 * Counts whose files somebody opens, each person once a day, and stops at the day's limit.
 *
 * <p>The day is that of the officer's own post, so that it does not turn while people work; that of UTC for those who
 * belong to no post. The first look at a file on a day costs a row, a further one a look at an index.
 */
@ApplicationScoped
public class Openings {

    /** The rule that stops who has opened too many files in a day. */
    public static final String BUDGET = "trail.budget";

    @Inject
    OpenedFiles files;

    @EJB
    ReferenceDesk reference;

    @EJB
    Caller caller;

    @Inject
    Clock clock;

    /**
     * The caller opens the file of a person; what the system does by itself is not counted.
     *
     * @param namesake whether the person has the caller's surname
     * @throws Broken if the caller has opened the files of as many others today as a day has
     */
    public void count(UUID migrant, boolean namesake) {
        var who = caller.standing();
        if (who.staffId() == null) {
            return;
        }
        var now = clock.instant();
        var day = day(who, now);
        if (files.opened(day, who.sub(), migrant) > 0) {
            return;
        }
        reference
                .alertRule(AlertRule.DAY, day)
                .filter(rule -> files.people(day, who.sub()) >= rule.getAmount())
                .ifPresent(rule -> {
                    throw new Broken(BUDGET, rule.getAmount());
                });
        files.entityManager().persist(new OpenedFile(Ids.next(), day, who.sub(), migrant, now, namesake));
    }

    private LocalDate day(Standing who, Instant now) {
        return Optional.ofNullable(who.post())
                .flatMap(reference::post)
                .map(post -> post.dayOf(now))
                .orElseGet(() -> LocalDate.ofInstant(now, ZoneOffset.UTC));
    }
}
