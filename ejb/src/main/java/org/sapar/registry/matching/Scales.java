package org.sapar.registry.matching;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.sapar.reference.MatchThreshold;
import org.sapar.reference.MatchWeight;

/** Puts the dated rows of one day together. */
public final class Scales {

    private Scales() {}

    /**
     * The scale of one day.
     *
     * @param weights the rows of the day, one for each finding
     * @param thresholds the rows of the day for registers of every size; not empty
     * @param files how many files the register has
     */
    public static Scale of(List<MatchWeight> weights, List<MatchThreshold> thresholds, long files) {
        var threshold = thresholds.stream()
                .filter(row -> row.getFilesFrom() <= files)
                .max(Comparator.comparingInt(MatchThreshold::getFilesFrom))
                .orElseThrow();
        return new Scale(
                weights.stream().collect(Collectors.toMap(Scales::finding, row -> number(row.getPoints()))),
                weights.stream()
                        .filter(row -> row.getAlike() != null)
                        .collect(Collectors.toMap(Scales::finding, row -> number(row.getAlike()))),
                number(threshold.getLikely()),
                number(threshold.getPossible()),
                number(threshold.getPairLikely()));
    }

    private static Finding finding(MatchWeight row) {
        return Finding.valueOf(row.getFinding());
    }

    private static double number(BigDecimal decimal) {
        return decimal.doubleValue();
    }
}
