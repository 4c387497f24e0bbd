package org.sapar.it.bench;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Looks into what came back. */
final class Answers {

    private Answers() {}

    /**
     * Stops unless both gave the same files: else their times tell nothing. Where all stand on one page, ours are
     * ordered once more, the surest first.
     */
    static void same(Series ours, Series raw) {
        for (var at = 0; at < ours.done().size(); at++) {
            if (!Set.copyOf(ids(ours, at)).equals(Set.copyOf(ids(raw, at)))) {
                throw new IllegalStateException(
                        "Answer " + at + " differs: " + ids(ours, at) + " and raw " + ids(raw, at));
            }
        }
    }

    /** The share of answers in which the file that was sought stands among so many at the top. */
    static double recall(Series series, List<UUID> sought, int top) {
        var found = 0;
        for (var at = 0; at < sought.size(); at++) {
            found += ids(series, at).stream().limit(top).toList().contains(sought.get(at)) ? 1 : 0;
        }
        return (double) found / sought.size();
    }

    /** Half and nineteen of twenty. */
    static String times(Series series) {
        return Figure.millis(series.millis(95)) + " (p50 " + Figure.millis(series.millis(50)) + ")";
    }

    private static List<UUID> ids(Series series, int at) {
        var answer = series.done().get(at).answer();
        return answer == null ? List.of() : answer.stream().map(Found::id).toList();
    }
}
