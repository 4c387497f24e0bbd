package org.sapar.registry.journey;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sapar.registry.ConsularRegistration;
import org.sapar.registry.Migrant;
import org.sapar.registry.OfMigrant;

/** The lines that belong on the lists of what is due, as the files say it now. */
@ApplicationScoped
class ClockLines {

    @Inject
    Journeys journeys;

    @Inject
    JourneyReader reader;

    /**
     * One line for each clock that runs and each post that has the person; none for a file that is gone or tells of no
     * stay.
     */
    NavigableSet<ClockDue.Line> of(Migrant migrant) {
        return of(List.of(migrant)).get(migrant.getId());
    }

    /** The same for several people, by their ids, with as many queries as for one. */
    Map<UUID, NavigableSet<ClockDue.Line>> of(Collection<Migrant> files) {
        var ids = files.stream().map(Migrant::getId).toList();
        var crossings = byPerson(journeys.crossingsOf(ids));
        var employments = byPerson(journeys.employmentsOf(ids));
        var registrations = byPerson(journeys.registrationsOf(ids));
        return files.stream()
                .collect(toMap(
                        Migrant::getId,
                        file -> lines(
                                file,
                                new JourneyRecords(
                                        crossings.getOrDefault(file.getId(), List.of()),
                                        employments.getOrDefault(file.getId(), List.of()),
                                        registrations.getOrDefault(file.getId(), List.of())))));
    }

    private static <T extends OfMigrant> Map<UUID, List<T>> byPerson(List<T> records) {
        Function<T, UUID> person = record -> record.getMigrant().getId();
        return records.stream().collect(groupingBy(person));
    }

    private NavigableSet<ClockDue.Line> lines(Migrant migrant, JourneyRecords records) {
        var lines = new TreeSet<>(ClockDue.Line.ORDER);
        if (migrant.isMerged() || migrant.isWithdrawn() || migrant.getStays().isEmpty()) {
            return lines;
        }
        var posts = posts(migrant, records);
        var binding = reader.binding(JourneyReader.stay(migrant).getCountry());
        reader.clocks(migrant, records).stream()
                .filter(clock -> clock.due() != null && clock.doneOn() == null && clock.state() != ClockState.PASSED)
                .forEach(clock -> posts.forEach(post -> lines.add(new ClockDue.Line(
                        post,
                        post.equals(migrant.getPostCode()),
                        clock.rule(),
                        clock.code(),
                        clock.due(),
                        clock.alerts().stream().min(LocalDate::compareTo).orElse(null),
                        binding.contains(clock.rule())))));
        return lines;
    }

    private static Set<String> posts(Migrant migrant, JourneyRecords records) {
        var posts = new TreeSet<String>();
        Stream.concat(
                        Stream.of(migrant.getPostCode()),
                        records.registrations().stream().map(ConsularRegistration::getPostCode))
                .forEach(posts::add);
        return posts;
    }
}
