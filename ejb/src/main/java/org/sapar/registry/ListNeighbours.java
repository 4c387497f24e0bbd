package org.sapar.registry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sapar.registry.matching.Comparison;
import org.sapar.registry.matching.Scale;

/**
 * Holds the lines of a list against those before them who will have a file: those of the same round, and those of the
 * rounds before, whose files were not there yet when the register was looked at. For one thread.
 */
public final class ListNeighbours {

    private final int rounds;

    /** Those who will have a file, by their keys; the last round first. */
    private final Deque<Map<Long, List<Listed>>> before = new ArrayDeque<>();

    /** @param rounds so many are remembered, the one that is settled among them; at least one */
    public ListNeighbours(int rounds) {
        this.rounds = rounds;
    }

    /** What speaks against a file for each of them, in their order. */
    public List<Examined> settle(ListLook look) {
        if (before.size() == rounds) {
            before.removeLast();
        }
        before.addFirst(new HashMap<>());
        return look.lines().stream().map(line -> settle(line, look.scale())).toList();
    }

    private Examined settle(Listed line, Scale scale) {
        if (line.description() == null) {
            return new Examined(line.form(), line.mobile(), line.broken(), line.alike());
        }
        var alike = new ArrayList<>(line.alike());
        var neighbours = neighbours(line);
        if (!neighbours.isEmpty()) {
            addAlike(neighbours, new Comparison(line.description(), scale), alike);
        }
        var examined = new Examined(line.form(), line.mobile(), null, alike);
        if (!examined.isFit()) {
            return examined;
        }
        if (line.broken() != null) {
            return new Examined(line.form(), line.mobile(), line.broken(), alike);
        }
        line.keys()
                .forEach(key -> before.getFirst()
                        .computeIfAbsent(key, one -> new ArrayList<>())
                        .add(line));
        return examined;
    }

    private static void addAlike(Collection<Listed> neighbours, Comparison comparison, List<Examined.Alike> alike) {
        var known = alike.stream().map(Examined.Alike::file).collect(Collectors.toSet());
        for (var other : neighbours) {
            // Its file may have been there already when the register was looked at.
            if (!known.contains(other.form().id())) {
                Examined.Alike.of(other.form().id(), comparison.with(other.description()))
                        .ifPresent(alike::add);
            }
        }
    }

    private Collection<Listed> neighbours(Listed line) {
        var found = new LinkedHashMap<UUID, Listed>();
        for (var round : before) {
            for (var key : line.keys()) {
                round.getOrDefault(key, List.of())
                        .forEach(other -> found.put(other.form().id(), other));
            }
        }
        return found.values();
    }
}
