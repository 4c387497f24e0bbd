package org.sapar.registry;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sapar.persistence.Ids;
import org.sapar.registry.matching.Comparison;
import org.sapar.registry.matching.Description;
import org.sapar.registry.matching.Pair;
import org.sapar.registry.matching.Scale;
import org.sapar.registry.matching.Verdict;

/** Compares pairs of files as the desk does, and notes those that somebody has to look at. */
@ApplicationScoped
class SuspectedPairs {

    @Inject
    Sweeps sweeps;

    @Inject
    Migrants migrants;

    @Inject
    KeySearch search;

    @Inject
    Clock clock;

    /** Notes the suspected ones of these pairs, but for those of which somebody knows already; how many. */
    int note(List<Pair> pairs, Scale scale) {
        var files = pairs.stream().flatMap(SuspectedPairs::files).collect(toSet());
        var known = sweeps.suspicions(files).stream()
                .map(pair -> Set.of(pair.getOne().getId(), pair.getOther().getId()))
                .collect(toSet());
        var unknown = pairs.stream()
                .filter(pair -> !known.contains(Set.of(pair.later(), pair.earlier())))
                .toList();
        var described =
                described(unknown.stream().flatMap(SuspectedPairs::files).collect(toSet()));
        return (int) unknown.stream()
                .filter(pair -> described.containsKey(pair.later()) && described.containsKey(pair.earlier()))
                .filter(pair -> isNoted(pair, described, scale))
                .count();
    }

    private boolean isNoted(Pair pair, Map<UUID, Description> described, Scale scale) {
        var likeness = new Comparison(described.get(pair.later()), scale).with(described.get(pair.earlier()));
        if (likeness.verdict() == Verdict.NONE) {
            return false;
        }
        var entityManager = migrants.entityManager();
        entityManager.persist(new Suspicion(
                Ids.next(),
                clock.instant(),
                entityManager.getReference(Migrant.class, pair.later()),
                entityManager.getReference(Migrant.class, pair.earlier()),
                likeness));
        return true;
    }

    /** As they are now; those that were merged or withdrawn meanwhile are missing. */
    private Map<UUID, Description> described(Collection<UUID> files) {
        var described = search.described(files);
        var others = files.stream().filter(file -> !described.containsKey(file)).collect(toSet());
        if (!others.isEmpty()) {
            migrants.withDocuments(others);
            described.putAll(migrants.withNames(others).stream()
                    .filter(file -> !file.isMerged() && !file.isWithdrawn())
                    .collect(toMap(Migrant::getId, Descriptions::of)));
        }
        return described;
    }

    private static Stream<UUID> files(Pair pair) {
        return Stream.of(pair.later(), pair.earlier());
    }
}
