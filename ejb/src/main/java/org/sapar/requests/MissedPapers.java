package org.sapar.requests;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sapar.identity.Caller;
import org.sapar.registry.PapersMissed;

/** Closes the request of a registration whose papers never came. */
@ApplicationScoped
class MissedPapers {

    @Inject
    Requests requests;

    @Inject
    RequestMoves moves;

    @Inject
    Clock clock;

    @EJB
    Caller caller;

    void close(@Observes PapersMissed missed) {
        var who = caller.standing();
        requests.byId(missed.requestId())
                .filter(request -> request.getState() == RequestState.INCOMPLETE)
                .ifPresent(request -> moves.perform(
                        request,
                        RequestAction.EXPIRE,
                        Said.NOTHING,
                        new Author(who.sub(), who.displayName(), clock.instant())));
    }
}
