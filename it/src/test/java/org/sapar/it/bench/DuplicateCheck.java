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
                quality(
                        register.size(),
                        quality(ours, records, files),
                        Quality.of(new DukeCheck(register).likely(records), records, files)),
                review(register));
    }

    private static Figure check(int size, Series ours, Series raw, List<Variant> records, List<UUID> files) {
        var same = 0;
        var candidates = 0;
        for (var at = 0; at < records.size(); at++) {
            var file = files.get(at);
            same += records.get(at).same() ? 1 : 0;
            candidates += records.get(at).same() && has(raw, at, file) ? 1 : 0;
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

    private static Figure quality(int size, Quality ours, Quality duke) {
        var floor = size < COUNTRY ? 0.97 : 0.945;
        var target = size < COUNTRY ? 0.985 : 0.975;
        var noWorse = ours.f1() >= duke.f1();
        return new Figure(
                "P4",
                size,
                "duplicate decision",
                Double.NaN,
                ours.toString(),
                "Duke " + duke,
                new Bound("≥ " + floor + ", ≥ Duke", ours.f1() >= floor && noWorse),
                new Bound("≥ " + target, ours.f1() >= target));
    }

    private static Quality quality(Series ours, List<Variant> records, List<UUID> files) {
        var likely = new ArrayList<List<UUID>>();
        for (var one : ours.done()) {
            likely.add(
                    one.answer().stream().filter(Found::isLikely).map(Found::id).toList());
        }
        return Quality.of(likely, records, files);
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

    private static boolean has(Series series, int at, UUID file) {
        return series.done().get(at).answer().stream().anyMatch(one -> one.id().equals(file));
    }
}
