package org.sapar.it.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sapar.it.bench.Figure.Bound;
import org.sapar.it.bench.inside.Work;
import org.sapar.registry.NewMigrant;

/** Putting people on file, durable: at the desk against the bare rows (P6), over HTTP against the bare answer (P7). */
final class Registration implements Group {

    private static final int THREADS = 8;

    private static final int ROUNDS = 4;

    /** Of each kind in a round. */
    private static final int PEOPLE = 300;

    private static final int WARM = 2_000;

    private static final List<String> HELLOS = Collections.nCopies(1_000, "hello");

    @Override
    public List<Figure> measure(Register register) throws Exception {
        Inside.run(Work.REGISTER, THREADS, forms(register, WARM));
        Inside.run(Work.RAW_REGISTER, THREADS, forms(register, PEOPLE));
        Outside.run(THREADS, forms(register, WARM), Registration::send);
        Outside.run(THREADS, HELLOS, call -> Outside.hello());
        var desk = new ArrayList<Series>();
        var raw = new ArrayList<Series>();
        var http = new ArrayList<Series>();
        var hello = new ArrayList<Series>();
        for (var round = 0; round < ROUNDS; round++) {
            raw.add(Inside.run(Work.RAW_REGISTER, THREADS, forms(register, PEOPLE)));
            desk.add(Inside.run(Work.REGISTER, THREADS, forms(register, PEOPLE)));
            http.add(Outside.run(THREADS, forms(register, PEOPLE), Registration::send));
            hello.add(Outside.run(THREADS, HELLOS, call -> Outside.hello()));
        }
        return List.of(
                desk(register.size(), Series.of(desk), Series.of(raw)),
                http(register.size(), Series.of(http), Series.of(hello), Series.of(raw)));
    }

    private static List<NewMigrant> forms(Register register, int many) {
        return Forms.registrations(register.newcomers(many));
    }

    private static List<Found> send(NewMigrant form) throws Exception {
        return Outside.post("/migrants", Forms.json(form));
    }

    private static Figure desk(int size, Series ours, Series raw) {
        var share = ours.perSecond() / raw.perSecond();
        return new Figure(
                "P6",
                size,
                "register at the desk, " + THREADS + " threads",
                1000 / ours.perSecond(),
                rate(ours),
                rate(raw) + Figure.text(", %.0f %%", share * 100),
                new Bound("≥ 30 % of raw", share >= 0.3),
                new Bound("≥ 60 % of raw", share >= 0.6));
    }

    /** The limit: the smallest answer over HTTP and the bare rows, one after the other. */
    private static Figure http(int size, Series ours, Series hello, Series raw) {
        var limit = 1 / (1 / hello.perSecond() + 1 / raw.perSecond());
        var share = ours.perSecond() / limit;
        return new Figure(
                "P7",
                size,
                "register over HTTP, " + THREADS + " users",
                1000 / ours.perSecond(),
                rate(ours),
                Figure.perSecond(limit)
                        + Figure.text(" (hello %.0f/s and raw), %.0f %%", hello.perSecond(), share * 100),
                new Bound("≥ 25 % of the limit", share >= 0.25),
                new Bound("≥ 50 %, p95 ≤ 30 ms", share >= 0.5 && ours.millis(95) <= 30));
    }

    private static String rate(Series series) {
        var refused = series.refused() == 0 ? "" : ", " + series.refused() + " refused as likely known";
        return Figure.perSecond(series.perSecond()) + " (p95 " + Figure.millis(series.millis(95)) + refused + ")";
    }
}
