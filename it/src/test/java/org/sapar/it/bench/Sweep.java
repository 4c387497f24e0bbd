package org.sapar.it.bench;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.sapar.it.bench.Figure.Bound;
import org.sapar.it.bench.inside.Work;

/** The whole register is cleaned of duplicates that nobody noticed (P5), by us and by Duke. */
final class Sweep implements Group {

    /** From here on the register of a country is meant. */
    private static final int COUNTRY = 500_000;

    private static final int MINUTE = 60;

    private static final double AROUND = 5;

    private static final String THRESHOLD = "select pair_likely from match_threshold where files_from <= %d"
            + " and valid_from <= utc_date() and (valid_to is null or valid_to >= utc_date())"
            + " order by files_from desc limit 1";

    @Override
    public List<Figure> measure(Register register) throws Exception {
        var planted = new Planted(register);
        try {
            var files = Integer.parseInt(register.text(
                    "select count(*) from migrant where merged_into_id is null and withdrawn_at is null"));
            var series = Inside.run(Work.SWEEP, 1, List.of("all"));
            // From here on the connection sees what was noted meanwhile.
            register.connection().commit();
            var ours =
                    new Cleaning(files, series.nanos() / 1e9, quality(register, planted, threshold(register, files)));
            tellOthers(register, planted, threshold(register, files));
            var duke = new DukeSweep(register.connection()).run();
            return List.of(figure(register.size(), ours, duke.cleaning(planted.truth()), duke.rest()));
        } finally {
            planted.takeOut();
        }
    }

    private static double threshold(Register register, int files) throws SQLException {
        return Double.parseDouble(register.text(String.format(Locale.ROOT, THRESHOLD, files)));
    }

    /** What other thresholds would have come to, for whoever proposes the next dated row. */
    private static void tellOthers(Register register, Planted planted, double threshold) throws SQLException {
        for (var other = threshold - AROUND; other <= threshold + AROUND; other += 1) {
            System.out.println(Figure.text("P5 with %.1f points: ", other) + quality(register, planted, other));
        }
    }

    private static Quality quality(Register register, Planted planted, double threshold) throws SQLException {
        return Planted.quality(suspected(register, threshold), planted.truth());
    }

    /** The pairs with so many points. */
    private static Set<Set<UUID>> suspected(Register register, double threshold) throws SQLException {
        var pairs = new HashSet<Set<UUID>>();
        try (var statement =
                register.connection().prepareStatement("select one_id, other_id from suspicion where points >= ?")) {
            statement.setDouble(1, threshold);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    pairs.add(Set.of(UUID.fromString(rows.getString(1)), UUID.fromString(rows.getString(2))));
                }
            }
        }
        return pairs;
    }

    private static Figure figure(int size, Cleaning ours, Cleaning duke, String rest) {
        var times = ours.perSecond() / duke.perSecond();
        var noWorse = ours.quality().f1() >= duke.quality().f1();
        var soon = size < COUNTRY || ours.seconds() <= MINUTE;
        return new Figure(
                "P5",
                size,
                "clean the register, 2 % planted",
                ours.seconds() * 1000,
                ours.toString(),
                "Duke " + duke + rest + Figure.text(", × %.2f", times),
                new Bound("≥ 1 × Duke, F1 not lower", times >= 1 && noWorse),
                new Bound("≥ 2 × Duke, F1 not lower, ≤ 60 s", times >= 2 && noWorse && soon));
    }
}
