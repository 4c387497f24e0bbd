package org.sapar.requests;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.sapar.calendar.Deadline;
import org.sapar.calendar.Deadlines;
import org.sapar.reference.ReferenceDesk;
import org.sapar.reference.RequestType;

/** Starts, stops and goes on with the statutory clock of a request as its actions say. */
@ApplicationScoped
class StatutoryClock {

    @Inject
    Deadlines deadlines;

    @EJB
    ReferenceDesk reference;

    void follow(ConsularRequest request, RequestAction action, Author author) {
        if (action == RequestAction.ACCEPT) {
            request.accept(deadlines.due(request.getPost(), type(request), author.at()), author.at());
        } else if (action == RequestAction.RESUME && request.getPausedOn() != null) {
            var today = today(request, author);
            request.resume(deadlines.resumed(request.getPost(), explain(request), request.getPausedOn(), today));
        } else if (stops(action, type(request))) {
            request.pause(today(request, author));
        }
    }

    /** Waiting for the applicant stops the clock; waiting for an authority only where the row of the type says so. */
    static boolean stops(RequestAction action, RequestType type) {
        return action == RequestAction.ASK_APPLICANT
                || (action == RequestAction.ASK_AUTHORITY && type.isAuthorityPausing());
    }

    /** How the due day was computed; null before acceptance. */
    Deadline explain(ConsularRequest request) {
        if (request.getAcceptedAt() == null || request.deadline() != null) {
            return request.deadline();
        }
        // Accepted before the reckoning was kept: the calendar of today is the best that is known.
        var first = deadlines.due(request.getPost(), type(request), request.getAcceptedAt());
        return new Deadline(
                request.getDueOn(),
                request.getDueAt(),
                request.getDueRule(),
                first.start(),
                first.term(),
                first.paused(),
                first.skipped());
    }

    private RequestType type(ConsularRequest request) {
        return reference.requestType(request.getTypeId()).orElseThrow();
    }

    private LocalDate today(ConsularRequest request, Author author) {
        return reference.post(request.getPost()).orElseThrow().dayOf(author.at());
    }
}
