package org.sapar.it.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sapar.demo.Variant;
import org.sapar.demo.Variants;
import org.sapar.it.bench.Figure.Bound;
import org.sapar.it.bench.inside.Work;
import org.sapar.registry.PersonSought;

/**
 * Whether somebody is on file already: how long the check takes (P3) and how well it decides (P4), on later records of
 * people of the register, and of others who look like them.
 */
final class DuplicateCheck implements Group {

    private static final int RECORDS = 1_600;

    private static final int NEWCOMERS = 500;

    private static final int ROUNDS = 4;

    private static final int THREADS = 2;

    /** From here on the register of a country is meant. */
    private static final int COUNTRY = 500_000;

    @Override
    public List<Figure> measure(Register register) throws Exception {
        var records = Variants.of(register.seed(), register.size(), 100.0 * RECORDS / register.size() * 1.2)
                .limit(RECORDS)
                .toList();
        var sought = new ArrayList<PersonSought>();
        var files = new ArrayList<UUID>();
        for (var record : records) {
            sought.add(Forms.sought(record.record()));
            files.add(register.id(record.of()));
        }
        Inside.warm(THREADS, sought, Work.RAW_CHECK, Work.CHECK);
        // One round after the other, so that the answers stand in the order of the records.
        var times = Inside.inTurn(THREADS, ROUNDS, sought, Work.RAW_CHECK, Work.CHECK);
        var ours = times.get(Work.CHECK);
        return List.of(
                check(register.size(), ours, times.get(Work.RAW_CHECK), records, files),
                quality(register.size(), ours, records, files),
                review(register));
    }

    private static Figure check(int size, Series ours, Series raw, List<Variant> records, List<UUID> files) {
        var same = 0;
        var candidates = 0;
        for (var at = 0; at < records.size(); at++) {
            var file = files.get(at);
            same += records.get(at).same() ? 1 : 0;
            candidates += records.get(at).same() && has(raw, at, file, false) ? 1 : 0;
        }
        var recall = (double) candidates / same;
        var p95 = ours.millis(95);
        return new Figure(
                "P3",
                size,
                "duplicate check, desk, p95",
                p95,
                Answers.times(ours) + Figure.text(", candidate recall %.4f", recall),
                Answers.times(raw) + Figure.text(", × %.2f", p95 / raw.millis(95)),
                new Bound("≤ 10 ms, recall ≥ 0.97", p95 <= 10 && recall >= 0.97),
                new Bound("≤ 3 ms, recall ≥ 0.99", p95 <= 3 && recall >= 0.99));
    }

    private static Figure quality(int size, Series ours, List<Variant> records, List<UUID> files) {
        var right = 0;
        var wrong = 0;
        var missed = 0;
        for (var at = 0; at < records.size(); at++) {
            var found = records.get(at).same() && has(ours, at, files.get(at), true);
            right += found ? 1 : 0;
            missed += records.get(at).same() && !found ? 1 : 0;
            var file = records.get(at).same() ? files.get(at) : null;
            var others = ours.done().get(at).answer().stream()
                    .anyMatch(one -> one.isLikely() && !one.id().equals(file));
            wrong += others ? 1 : 0;
        }
        var f1 = 2.0 * right / (2.0 * right + wrong + missed);
        var floor = size < COUNTRY ? 0.97 : 0.945;
        var target = size < COUNTRY ? 0.985 : 0.975;
        return new Figure(
                "P4",
                size,
                "duplicate decision, F1",
                Double.NaN,
                Figure.text(
                        "%.4f (precision %.4f, recall %.4f)",
                        f1, (double) right / (right + wrong), (double) right / (right + missed)),
                "",
                new Bound("≥ " + floor, f1 >= floor),
                new Bound("≥ " + target, f1 >= target));
    }

    /** People of whom nobody has heard, and who have to be looked at all the same. */
    private static Figure review(Register register) throws Exception {
        var people = register.newcomers(NEWCOMERS).stream().map(Forms::sought).toList();
        var series = Inside.run(Work.CHECK, THREADS, people);
        var shown =
                series.done().stream().filter(one -> !one.answer().isEmpty()).count();
        var share = (double) shown / people.size();
        return new Figure(
                "P4",
                register.size(),
                "new people to be looked at",
                Double.NaN,
                Figure.text("%.1f %%", share * 100),
                "",
                Bound.NONE,
                new Bound("≤ 2 %", share <= 0.02));
    }

    private static boolean has(Series series, int at, UUID file, boolean likely) {
        return series.done().get(at).answer().stream()
                .anyMatch(one -> one.id().equals(file) && (!likely || one.isLikely()));
    }
}
