package org.sapar.registry;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sapar.reference.ReferenceDesk;

/** Takes back files that came by a list, as long as nobody has worked with them. */
@ApplicationScoped
public class ListWithdrawal {

    @Inject
    Migrants migrants;

    @Inject
    Belongings belongings;

    @Inject
    Event<FileChanged> changed;

    @EJB
    ReferenceDesk reference;

    @Inject
    Clock clock;

    /**
     * Withdraws files, so that nothing finds them any more.
     *
     * @param why kept with their documents
     * @return those that are gone; the others stay, because somebody amended or merged them, or did something for the
     *     person
     */
    public Set<UUID> withdraw(Collection<UUID> ids, String why) {
        // Nobody opens a request for the person meanwhile.
        migrants.toLock(ids).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        var files = migrants.withDocuments(ids).stream()
                .filter(file -> file.getVersion() == 0 && !file.isMerged())
                .distinct()
                .toList();
        var busy = files.isEmpty() ? Set.<UUID>of() : belongings.withHistory(files);
        var now = clock.instant();
        return files.stream()
                .filter(file -> !busy.contains(file.getId()))
                .map(file -> withdrawn(file, now, why))
                .collect(Collectors.toSet());
    }

    private UUID withdrawn(Migrant file, Instant now, String why) {
        file.withdraw(now, today(file, now), why);
        if (file.getStays().stream().anyMatch(stay -> stay.getEnteredOn() != null)) {
            changed.fire(FileChanged.later(file));
        }
        return file.getId();
    }

    private LocalDate today(Migrant file, Instant now) {
        return reference.post(file.getPostCode()).orElseThrow().dayOf(now);
    }
}
