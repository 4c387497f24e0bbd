package org.sapar.it.bench;

import java.util.List;
import java.util.UUID;
import org.sapar.demo.Variant;

/**
 * How well duplicates were told.
 *
 * @param right found and true
 * @param wrong found and not true
 * @param missed true and not found
 */
record Quality(int right, int wrong, int missed) {

    /**
     * Of later records: each is right when the file of its person is among the likely ones, and wrong when another is.
     *
     * @param likely the files that are taken for the person of each record
     * @param files of the people whom the records resemble
     */
    static Quality of(List<List<UUID>> likely, List<Variant> records, List<UUID> files) {
        var right = 0;
        var wrong = 0;
        var missed = 0;
        for (var at = 0; at < records.size(); at++) {
            var same = records.get(at).same();
            var file = files.get(at);
            var found = same && likely.get(at).contains(file);
            right += found ? 1 : 0;
            missed += same && !found ? 1 : 0;
            wrong += likely.get(at).stream().anyMatch(one -> !same || !one.equals(file)) ? 1 : 0;
        }
        return new Quality(right, wrong, missed);
    }

    /** From 0 to 1: how much of what was found is true, and of what is true was found. */
    double f1() {
        return 2.0 * right / (2.0 * right + wrong + missed);
    }

    @Override
    public String toString() {
        return Figure.text(
                "F1 %.4f (precision %.4f, recall %.4f)",
                f1(), (double) right / (right + wrong), (double) right / (right + missed));
    }
}
