package org.sapar.it.bench;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a list of tasks took.
 *
 * @param done in the order of the tasks
 * @param nanos from the beginning of the first to the end of the last
 */
public record Series(List<Done> done, long nanos) implements Serializable {

    /**
     * One task.
     *
     * @param answer null when it was refused
     */
    public record Done(long nanos, List<Found> answer) implements Serializable {}

    /** Rounds of the same work, one after the other. */
    static Series of(List<Series> rounds) {
        return new Series(
                rounds.stream().flatMap(round -> round.done().stream()).toList(),
                rounds.stream().mapToLong(Series::nanos).sum());
    }

    /** Milliseconds in which so many of a hundred were done. */
    double millis(int percent) {
        var sorted = answered().mapToLong(Done::nanos).sorted().toArray();
        var place = (int) Math.ceil(sorted.length * percent / 100.0) - 1;
        return sorted[Math.max(0, place)] / 1e6;
    }

    /** Tasks done in a second; what was refused does not count. */
    double perSecond() {
        return answered().count() * 1e9 / nanos;
    }

    /** Tasks that were refused. */
    long refused() {
        return done.size() - answered().count();
    }

    private Stream<Done> answered() {
        return done.stream().filter(one -> one.answer() != null);
    }
}
