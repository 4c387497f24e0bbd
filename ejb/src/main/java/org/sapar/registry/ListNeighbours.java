package org.sapar.registry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sapar.registry.matching.Comparison;
import org.sapar.registry.matching.Foldings;
import org.sapar.registry.matching.Scale;
import org.sapar.shared.Broken;

/**
 * Holds the lines of a list against those before them who will have a file: those of the same round, and those of the
 * rounds before, whose files were not there yet when the register was looked at. For one thread.
 */
public final class ListNeighbours {

    private final int rounds;

    /** The last round first. */
    private final Deque<Round> before = new ArrayDeque<>();

    /** Those of a round who will have a file: by their keys, and the numbers that are theirs then. */
    private record Round(Map<Long, List<Listed>> people, Set<String> marks) {

        void add(Listed line) {
            line.keys()
                    .forEach(key -> people.computeIfAbsent(key, one -> new ArrayList<>())
                            .add(line));
            line.marks().forEach(marks::add);
        }
    }

    /** @param rounds so many are remembered, the one that is settled among them; at least one */
    public ListNeighbours(int rounds) {
        this.rounds = rounds;
    }

    /** What speaks against a file for each of them, in their order. */
    public List<Examined> settle(ListLook look) {
        if (before.size() == rounds) {
            before.removeLast();
        }
        before.addFirst(new Round(new HashMap<>(), new HashSet<>()));
        var foldings = new Foldings();
        return look.lines().stream()
                .map(line -> settle(line, look.scale(), foldings))
                .toList();
    }

    private Examined settle(Listed line, Scale scale, Foldings foldings) {
        if (line.description() == null) {
            return new Examined(line.form(), line.mobile(), line.broken(), line.alike());
        }
        var alike = new ArrayList<>(line.alike());
        var neighbours = neighbours(line);
        if (!neighbours.isEmpty()) {
            addAlike(neighbours, new Comparison(line.description(), scale, foldings), alike);
        }
        var examined = new Examined(line.form(), line.mobile(), null, alike);
        if (!examined.isFit()) {
            return examined;
        }
        var rule = rule(line);
        if (rule == null) {
            before.getFirst().add(line);
        }
        return new Examined(line.form(), line.mobile(), rule, alike);
    }

    /** A number that a line of an earlier round took is held as if its file were there. */
    private Broken rule(Listed line) {
        if (line.broken() != null) {
            return line.broken();
        }
        return before.stream().skip(1).anyMatch(round -> line.marks().anyMatch(round.marks()::contains))
                ? Listed.held()
                : null;
    }

    private static void addAlike(Collection<Listed> neighbours, Comparison comparison, List<Examined.Alike> alike) {
        var known = alike.stream().map(Examined.Alike::file).collect(Collectors.toSet());
        for (var other : neighbours) {
            // Its file may have been there already when the register was looked at.
            if (!known.contains(other.form().id())) {
                Examined.Alike.of(other.form().id(), comparison.ifPossible(other.description()))
                        .ifPresent(alike::add);
            }
        }
    }

    /** Names that fill a field may have a round of bearers; as many are looked at as at the counter. */
    private Collection<Listed> neighbours(Listed line) {
        var found = new LinkedHashMap<UUID, Listed>();
        for (var round : before) {
            for (var key : line.keys()) {
                for (var other : round.people().getOrDefault(key, List.of())) {
                    if (found.size() < KeySearch.CANDIDATES) {
                        found.put(other.form().id(), other);
                    }
                }
            }
        }
        return found.values();
    }
}
