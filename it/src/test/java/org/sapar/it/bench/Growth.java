package org.sapar.it.bench;

import java.util.List;
import java.util.Set;
import org.sapar.it.bench.Figure.Bound;

/** How much dearer a piece of work becomes from the register of a post to that of a country (P12). */
final class Growth {

    private static final double FLOOR = 5;

    private static final Set<String> FLOORS = Set.of("P1", "P3", "P6");

    private Growth() {}

    /** One figure for each that was measured at both sizes and has a cost. */
    static List<Figure> of(List<Figure> figures, int small, int large) {
        return figures.stream()
                .filter(figure -> figure.people() == small && !Double.isNaN(figure.cost()))
                .flatMap(before -> figures.stream()
                        .filter(after -> after.people() == large && after.what().equals(before.what()))
                        .map(after -> growth(before, after)))
                .toList();
    }

    private static Figure growth(Figure before, Figure after) {
        var times = after.cost() / before.cost();
        var most = before.what().startsWith("find by name") || before.goal().equals("P2") ? 2 : 1.5;
        return new Figure(
                "P12",
                after.people(),
                before.goal() + ": " + before.what(),
                Double.NaN,
                Figure.text("× %.2f", times),
                Figure.text("%.1f → %.1f ms", before.cost(), after.cost()),
                FLOORS.contains(before.goal()) ? new Bound("≤ × 5", times <= FLOOR) : Bound.NONE,
                new Bound(Figure.text("≤ × %.1f", most), times <= most));
    }
}
