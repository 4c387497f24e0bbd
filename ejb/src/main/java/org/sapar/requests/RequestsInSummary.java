package org.sapar.requests;

import jakarta.annotation.Priority;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sapar.identity.Caller;
import org.sapar.identity.Permission;
import org.sapar.papers.Values;
import org.sapar.reference.ReferenceDesk;
import org.sapar.registry.FileSummary;
import org.sapar.registry.FileSummary.Line;

/** Adds to the summary of a file what was asked for, as far as the caller may read it. */
@ApplicationScoped
class RequestsInSummary {

    @Inject
    Requests requests;

    @EJB
    ReferenceDesk reference;

    @EJB
    Caller caller;

    void add(@Observes @Priority(2) FileSummary summary) {
        if (caller.may(Permission.REQUESTS_READ)) {
            summary.add(
                    "requests",
                    new Line("service", "request", "requestState"),
                    requests.ofMigrant(summary.migrant()).stream()
                            .map(row -> line(row, summary))
                            .toList());
        }
    }

    private Line line(RequestRow row, FileSummary summary) {
        var locale = summary.words().language().locale();
        var service = reference
                .requestType(row.typeId())
                .map(type -> type.getNames().in(locale))
                .orElse(row.typeId());
        var zone = reference.post(row.post()).orElseThrow();
        return new Line(
                service,
                row.number() + ", " + Values.said(zone.dayOf(row.receivedAt())),
                summary.words().word(row.state()));
    }
}
