package org.sapar.registry.journey;

import jakarta.annotation.Priority;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sapar.reference.Occupation;
import org.sapar.reference.ReferenceDesk;
import org.sapar.registry.FileSummary;
import org.sapar.registry.FileSummary.Line;

/** Adds to the summary of a file where the person works and has worked. */
@ApplicationScoped
class WorkInSummary {

    @Inject
    Journeys journeys;

    @EJB
    ReferenceDesk reference;

    void add(@Observes @Priority(1) FileSummary summary) {
        summary.add(
                "work",
                new Line("employer", "workKind", "time"),
                journeys.employments(summary.migrant()).stream()
                        .filter(work -> !work.isStruck())
                        .map(work -> line(work, summary))
                        .toList());
    }

    private Line line(EmploymentRecord record, FileSummary summary) {
        var work = record.getWork();
        var kind = summary.words().word(work.kind());
        var locale = summary.words().language().locale();
        var occupation = reference
                .occupation(work.occupation())
                .map(Occupation::getNames)
                .map(names -> ", " + names.in(locale))
                .orElse("");
        var last = record.getEndedOn() == null ? work.endsOn() : record.getEndedOn();
        return new Line(work.employer(), kind + occupation, FileSummary.time(work.startsOn(), last));
    }
}
