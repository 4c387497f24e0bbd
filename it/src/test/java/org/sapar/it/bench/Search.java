package org.sapar.it.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sapar.demo.SyntheticPerson;
import org.sapar.demo.Variants;
import org.sapar.it.bench.Figure.Bound;
import org.sapar.it.bench.inside.Work;
import org.sapar.registry.MigrantQuery;
import org.sapar.registry.PersonName;

/** Finding a person: by parts of the name (P1), in spite of slips and other transliterations (P2), by number. */
final class Search implements Group {

    private static final int PAGE = 25;

    private static final int QUERIES = 400;

    private static final int ROUNDS = 4;

    private static final int THREADS = 2;

    private static final int USERS = 8;

    /** Kinds of errors after which the person is still called the same. */
    private static final Set<String> SLIPS = Set.of(
            "SCRIPT",
            "DZH",
            "ZH",
            "KH_H",
            "KYRGYZ_LETTERS",
            "RUSSIAN_LETTERS",
            "NG",
            "Y_I",
            "AYEV",
            "YU_YA",
            "YO",
            "MIXED_PRINT",
            "DOUBLED",
            "HOMOGLYPHS",
            "KAZAKH_LETTERS",
            "UZBEK_APOSTROPHE",
            "ABDY_ABDU",
            "TRANSPOSED",
            "SLIP",
            "TWO_ERRORS");

    @Override
    public List<Figure> measure(Register register) throws Exception {
        var people = register.some(QUERIES);
        var queries = IntStream.range(0, people.size())
                .mapToObj(at -> query(typed(
                        people.get(at).name().cyrillic(), people.get(at).name().latin(), at)))
                .toList();
        Inside.warm(THREADS, queries, Work.RAW_FIND, Work.FIND);
        var times = Inside.inTurn(THREADS, ROUNDS, queries, Work.RAW_FIND, Work.FIND);
        var figures = new ArrayList<Figure>();
        figures.add(desk(register.size(), times.get(Work.FIND), times.get(Work.RAW_FIND)));
        figures.add(http(register.size(), queries));
        figures.add(pin(register.size(), people));
        figures.add(meant(register));
        return figures;
    }

    private static Figure desk(int size, Series ours, Series raw) {
        Answers.same(ours, raw);
        var ratio = ours.millis(95) / raw.millis(95);
        return new Figure(
                "P1",
                size,
                "find by name, desk, p95",
                ours.millis(95),
                Answers.times(ours),
                Answers.times(raw) + Figure.text(", × %.2f", ratio),
                new Bound("≤ 5 × raw", ratio <= 5),
                new Bound("≤ 2 × raw, ≤ 10 ms", ratio <= 2 && ours.millis(95) <= 10));
    }

    private static Figure http(int size, List<MigrantQuery> queries) throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            Outside.run(USERS, queries, query -> Outside.get("/migrants", "q", query.text()));
        }
        var series = Outside.run(USERS, queries, query -> Outside.get("/migrants", "q", query.text()));
        return new Figure(
                "P1",
                size,
                "find by name, HTTP, " + USERS + " users, p95",
                series.millis(95),
                Answers.times(series) + (series.refused() == 0 ? "" : ", " + series.refused() + " answered 503"),
                "",
                Bound.NONE,
                new Bound("≤ 30 ms", series.millis(95) <= 30));
    }

    private static Figure pin(int size, List<SyntheticPerson> people) throws Exception {
        var numbers = people.stream()
                .filter(person -> person.pin() != null)
                .map(person -> query(person.pin()))
                .toList();
        Inside.run(Work.FIND, THREADS, numbers);
        var series = Inside.run(Work.FIND, THREADS, numbers);
        return new Figure(
                "P1",
                size,
                "find by PIN, desk, p95",
                series.millis(95),
                Answers.times(series),
                "",
                Bound.NONE,
                Bound.NONE);
    }

    /** As the page does it: when nobody is found, those whose names are spelled a little otherwise. */
    private static Figure meant(Register register) throws Exception {
        var queries = new ArrayList<MigrantQuery>();
        var sought = new ArrayList<UUID>();
        var variants = Variants.of(register.seed(), register.size(), 100.0 * QUERIES * 4 / register.size())
                .filter(variant -> variant.same() && SLIPS.contains(variant.kind()))
                .iterator();
        while (variants.hasNext() && queries.size() < QUERIES) {
            var variant = variants.next();
            queries.add(query(variant.record().name().shown().full()));
            sought.add(register.id(variant.of()));
        }
        Inside.run(Work.FIND_MEANT, THREADS, Inside.part(queries, 0, ROUNDS));
        var series = Inside.run(Work.FIND_MEANT, THREADS, queries);
        var recall = Answers.recall(series, sought, PAGE);
        return new Figure(
                "P2",
                register.size(),
                "find in spite of slips, desk, p95",
                series.millis(95),
                Answers.times(series) + Figure.text(", recall@25 %.3f", recall),
                "",
                Bound.NONE,
                new Bound("≤ 10 ms, recall ≥ 0.97", series.millis(95) <= 10 && recall >= 0.97));
    }

    /** As officers type: the whole name or its beginnings, in either script and order. */
    private static String typed(PersonName cyrillic, PersonName latin, int at) {
        var name = latin == null || at % 3 > 0 ? cyrillic : latin;
        var surname = name.surname() == null ? name.given() : name.surname();
        var given = name.given() == null ? "" : name.given();
        return switch (at % 10) {
            case 0, 1, 2, 3 -> surname + " " + given;
            case 4, 5 -> given + " " + surname;
            case 6, 7 -> surname + " " + begin(given, 3);
            case 8 -> begin(surname, 5) + " " + begin(given, 3);
            default -> surname;
        };
    }

    private static String begin(String word, int letters) {
        return word.substring(0, Math.min(word.length(), letters));
    }

    private static MigrantQuery query(String text) {
        return new MigrantQuery(text, null, 0, PAGE);
    }
}
