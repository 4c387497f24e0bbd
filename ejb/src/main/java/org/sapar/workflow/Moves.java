package org.sapar.workflow;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The lawful moves of a file: from which state which action leads to which state.
 *
 * @param <S> where a file can be
 * @param <A> what can be done to it
 */
public final class Moves<S extends Enum<S>, A extends Enum<A>> {

    private final Map<S, Map<A, S>> table = new TreeMap<>();

    private final S start;

    private Moves(S start) {
        this.start = start;
    }

    /** One line of the table. */
    public record Move<S extends Enum<S>, A extends Enum<A>>(S from, A action, S to) {}

    public static <S extends Enum<S>, A extends Enum<A>> Move<S, A> move(S from, A action, S to) {
        return new Move<>(from, action, to);
    }

    /**
     * A table that begins at a state.
     *
     * @throws IllegalArgumentException if one action would lead from one state to two
     */
    public static <S extends Enum<S>, A extends Enum<A>> Moves<S, A> of(S start, List<Move<S, A>> moves) {
        var table = new Moves<S, A>(start);
        moves.forEach(table::add);
        return table;
    }

    private void add(Move<S, A> move) {
        var row = table.computeIfAbsent(
                move.from(), state -> new EnumMap<>(move.action().getDeclaringClass()));
        if (row.putIfAbsent(move.action(), move.to()) != null) {
            throw new IllegalArgumentException(move.action() + " leads from " + move.from() + " to two states");
        }
    }

    /** Where the action leads, or nothing if it is not lawful in this state. */
    public Optional<S> to(S from, A action) {
        return Optional.ofNullable(from(from).get(action));
    }

    /** The lawful actions of a state, in their own order, and where each leads. */
    public Map<A, S> from(S from) {
        return Collections.unmodifiableMap(table.getOrDefault(from, Map.of()));
    }

    public S start() {
        return start;
    }

    /** The states that moves can lead to from this one, itself only if they lead back. */
    public Set<S> reachableFrom(S from) {
        var reached = EnumSet.noneOf(from.getDeclaringClass());
        var open = new ArrayDeque<>(from(from).values());
        while (!open.isEmpty()) {
            var next = open.pop();
            if (reached.add(next)) {
                open.addAll(from(next).values());
            }
        }
        return reached;
    }

    /** The table as a Mermaid state diagram; actions that keep the state are left out. */
    public String diagram() {
        var lines = table.entrySet().stream()
                .flatMap(row -> row.getValue().entrySet().stream()
                        .filter(cell -> cell.getValue() != row.getKey())
                        .map(cell -> "    " + row.getKey() + " --> " + cell.getValue() + " : " + cell.getKey()))
                .collect(Collectors.joining("\n"));
        return "stateDiagram-v2\n    [*] --> " + start + "\n" + lines + "\n";
    }
}
