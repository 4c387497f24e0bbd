package org.sapar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sapar.papers.Manuscript;
import org.sapar.papers.PaperLanguage;
import org.sapar.papers.Words;
import org.sapar.registry.FileSummary.Line;

/** Writes in short what a file says; the other features add their part. */
@ApplicationScoped
class SummaryWriter {

    @Inject
    Migrants migrants;

    @Inject
    PlaceNames places;

    @Inject
    PrintedPerson persons;

    @Inject
    RegistrationMoves moves;

    @Inject
    Event<FileSummary> told;

    Manuscript summary(Migrant file, PaperLanguage language) {
        var words = Words.in(language);
        var summary = new FileSummary(file, language);
        summary.add("names", new Line("name", "script", "time"), names(file, words));
        summary.add("documents", new Line("type", "number", "status"), documents(file, words));
        summary.add("stays", new Line("region", "purpose", "time"), stays(file, words));
        summary.add("registrations", new Line("entry", "post", "state"), registrations(file, words));
        told.fire(summary);
        return new Manuscript(
                "summary",
                language,
                persons.who(file, words, moves.today(file.getPostCode()))
                        .with(persons.inside(file, words))
                        .with(persons.printed(file.getPostCode()))
                        .with(summary.values())
                        .text("office", places.office(file.getPostCode(), language))
                        .text("keeper", places.office(file.getPostCode(), language)));
    }

    private static List<Line> names(Migrant file, Words words) {
        return file.getNames().stream()
                .map(name -> new Line(
                        name.getName().full(),
                        words.word(name.getScript()),
                        FileSummary.time(name.getValidFrom(), name.getValidTo())))
                .toList();
    }

    private List<Line> documents(Migrant file, Words words) {
        return file.getDocuments().stream()
                .map(one -> new Line(
                        words.word(one.getType()),
                        one.getNumber() + " (" + one.getCountry() + ")",
                        joined(words.word(one.getStatus()), FileSummary.time(null, one.getExpiresOn()))))
                .toList();
    }

    private List<Line> stays(Migrant file, Words words) {
        return file.getStays().stream()
                .map(stay -> new Line(
                        joined(
                                places.country(stay.getCountry(), words.language()),
                                places.region(stay.getRegion(), words.language())),
                        words.word(stay.getPurpose()),
                        FileSummary.time(stay.getEnteredOn(), stay.getLeftOn())))
                .toList();
    }

    private List<Line> registrations(Migrant file, Words words) {
        return migrants.registrations(file.getId()).stream()
                .map(entry -> new Line(
                        joined(entry.getNumber(), words.word(entry.getKind())),
                        places.city(entry.getPostCode(), words.language()),
                        joined(
                                words.word(entry.getState()),
                                FileSummary.time(
                                        entry.getRegisteredOn(),
                                        entry.getTerm() == null
                                                ? entry.getRemovedOn()
                                                : entry.getTerm().dueOn()))))
                .toList();
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null).collect(Collectors.joining(", "));
    }
}
