package org.sapar.registry;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.sapar.reference.ReferenceDesk;

/** Takes back files that came by a list, as long as nobody has worked with them. */
@ApplicationScoped
public class ListWithdrawal {

    @Inject
    Migrants migrants;

    @Inject
    Belongings belongings;

    @EJB
    ReferenceDesk reference;

    @Inject
    Clock clock;

    /**
     * Withdraws a file, so that nothing finds it any more.
     *
     * @param why kept with its documents
     * @return false if it stays, because somebody amended it, merged it, or did something for the person
     */
    public boolean withdraw(UUID id, String why) {
        var file = migrants.byOwnId(id)
                .filter(one -> one.getVersion() == 0)
                .filter(one -> !one.isMerged())
                .filter(one -> !belongings.isHistory(one));
        var now = clock.instant();
        file.ifPresent(one -> one.withdraw(
                now, reference.post(one.getPostCode()).orElseThrow().dayOf(now), why));
        return file.isPresent();
    }
}
