package org.sapar.it.bench;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sapar.it.bench.Figure.Bound;
import org.sapar.it.bench.inside.Work;

/** The whole register is cleaned of duplicates that nobody noticed (P5), by us and by Duke. */
final class Sweep implements Group {

    /** From here on the register of a country is meant. */
    private static final int COUNTRY = 500_000;

    private static final int MINUTE = 60;

    private static final String LIKELY = "select one_id, other_id from suspicion where points >= (select likely"
            + " from match_threshold where files_from <= ? and valid_from <= utc_date()"
            + " and (valid_to is null or valid_to >= utc_date()) order by files_from desc limit 1)";

    @Override
    public List<Figure> measure(Register register) throws Exception {
        var planted = new Planted(register);
        try {
            var files = Integer.parseInt(register.text(
                    "select count(*) from migrant where merged_into_id is null and withdrawn_at is null"));
            var series = Inside.run(Work.SWEEP, 1, List.of("all"));
            // From here on the connection sees what was noted meanwhile.
            register.connection().commit();
            var ours = new Cleaning(
                    files, series.nanos() / 1e9, Planted.quality(suspected(register, files), planted.truth()));
            var duke = new DukeSweep(register.connection()).run();
            return List.of(figure(register.size(), ours, duke.cleaning(planted.truth()), duke.rest()));
        } finally {
            planted.takeOut();
        }
    }

    /** The pairs that are likely one person. */
    private static Set<Set<UUID>> suspected(Register register, int files) throws SQLException {
        var pairs = new HashSet<Set<UUID>>();
        try (var statement = register.connection().prepareStatement(LIKELY)) {
            statement.setInt(1, files);
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
