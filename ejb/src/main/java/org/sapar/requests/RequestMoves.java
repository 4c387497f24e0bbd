package org.sapar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.sapar.calendar.Deadline;

/** Moves a request, and lets the clock and the consular register follow. */
@ApplicationScoped
class RequestMoves {

    @Inject
    EntityManager entityManager;

    @Inject
    StatutoryClock clock;

    @Inject
    RegisterOrders register;

    void opened(ConsularRequest request) {
        register.opened(request);
    }

    void perform(ConsularRequest request, RequestAction action, Said said, Author author) {
        // A step that keeps the state is a row of its own: the request changes with it.
        entityManager.lock(request, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        request.perform(action, said, author);
        clock.follow(request, action, author);
        register.moved(request, action);
    }

    /** How the due day was computed, or null before acceptance. */
    Deadline deadline(ConsularRequest request) {
        return clock.explain(request);
    }
}
