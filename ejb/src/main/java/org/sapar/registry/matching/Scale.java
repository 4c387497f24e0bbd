package org.sapar.registry.matching;

import java.util.Map;
import java.util.TreeMap;

/**
 * What each finding weighs, and from which sum on two files are suspected to be of one person.
 *
 * <p>A dated row for each, so that a decision of last year can be explained by the points of last year.
 *
 * @param points of each finding
 * @param alike from which similarity on, 0 to 1, a finding holds; findings that need none are missing
 * @param likely the sum from which on it is likely that it is the same person
 * @param possible the sum from which on an officer should look
 */
public record Scale(Map<Finding, Double> points, Map<Finding, Double> alike, double likely, double possible) {

    double points(Finding finding) {
        return points.get(finding);
    }

    double alike(Finding finding) {
        return alike.get(finding);
    }

    /** What the sum means. */
    Verdict verdict(double sum) {
        if (sum >= likely) {
            return Verdict.LIKELY;
        }
        return sum >= possible ? Verdict.POSSIBLE : Verdict.NONE;
    }

    /** Another number whenever files might be compared otherwise: by other keys, points or thresholds. */
    public long mark() {
        return Hash.of(
                Integer.toString(MatchKeys.EDITION),
                new TreeMap<>(points).toString(),
                new TreeMap<>(alike).toString(),
                Double.toString(likely),
                Double.toString(possible));
    }
}
