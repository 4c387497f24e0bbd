package org.sapar.registry.matching;

import java.util.Collection;
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
 * @param pairLikely the sum from which on two files that are both there are likely of one person: among all the pairs
 *     of a register more strangers agree by chance than among those whom one newcomer meets
 */
public record Scale(
        Map<Finding, Double> points, Map<Finding, Double> alike, double likely, double possible, double pairLikely) {

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

    /** What is thought of two files that are both there and were suspected; one number or document says enough. */
    public Verdict verdictOfPair(double sum, Collection<Finding> findings) {
        return sum >= pairLikely || findings.contains(Finding.PIN_SAME) || findings.contains(Finding.DOCUMENT_SAME)
                ? Verdict.LIKELY
                : Verdict.POSSIBLE;
    }

    /** The sum that names can give at most, however well they agree. */
    double mostByNames() {
        return most("GIVEN_") + most("SURNAME_") + most("FATHER_") + most("ORDER_");
    }

    private double most(String kind) {
        return points.entrySet().stream()
                .filter(finding -> finding.getKey().name().startsWith(kind))
                .mapToDouble(Map.Entry::getValue)
                .reduce(0, Math::max);
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
