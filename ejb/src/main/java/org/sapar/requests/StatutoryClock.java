package org.sapar.requests;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.sapar.calendar.Deadline;
import org.sapar.calendar.Deadlines;
import org.sapar.reference.ReferenceDesk;

/** Starts, stops and goes on with the statutory clock of a request as its actions say. */
@ApplicationScoped
class StatutoryClock {

    @Inject
    Deadlines deadlines;

    @EJB
    ReferenceDesk reference;

    void follow(ConsularRequest request, RequestAction action, Author author) {
        switch (action) {
            case ACCEPT ->
                request.accept(
                        deadlines.due(
                                request.getPost(),
                                reference.requestType(request.getTypeId()).orElseThrow(),
                                author.at()),
                        author.at());
            case ASK_APPLICANT -> request.pause(today(request, author));
            case RESUME -> resume(request, author);
            default -> {
                // The clock goes on as it was.
            }
        }
    }

    private void resume(ConsularRequest request, Author author) {
        if (request.getPausedOn() != null) {
            var accepted = explain(request);
            var before = new Deadline(
                    request.getDueOn(),
                    request.getDueAt(),
                    request.getDueRule(),
                    accepted.start(),
                    accepted.term(),
                    accepted.skipped());
            var today = today(request, author);
            request.resume(deadlines.resumed(request.getPost(), before, request.getPausedOn(), today));
        }
    }

    /** How the due day was computed when the request was accepted; null before. */
    Deadline explain(ConsularRequest request) {
        return request.getAcceptedAt() == null
                ? null
                : deadlines.due(
                        request.getPost(),
                        reference.requestType(request.getTypeId()).orElseThrow(),
                        request.getAcceptedAt());
    }

    private LocalDate today(ConsularRequest request, Author author) {
        return reference.post(request.getPost()).orElseThrow().dayOf(author.at());
    }
}
