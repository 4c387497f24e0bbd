package org.sapar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sapar.calendar.Deadline;
import org.sapar.persistence.Versions;

/** Moves a request, and lets the clock and the consular register follow. */
@ApplicationScoped
class RequestMoves {

    @Inject
    Versions versions;

    @Inject
    StatutoryClock clock;

    @Inject
    RegisterOrders register;

    void opened(ConsularRequest request) {
        register.opened(request);
    }

    void perform(ConsularRequest request, RequestAction action, Said said, Author author) {
        versions.raise(request, () -> {
            request.perform(action, said, author);
            clock.follow(request, action, author);
            register.moved(request, action);
        });
    }

    /** How the due day was computed, or null before acceptance. */
    Deadline deadline(ConsularRequest request) {
        return clock.explain(request);
    }
}
