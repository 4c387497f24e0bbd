package org.sapar.it.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sapar.demo.SyntheticPerson;
import org.sapar.it.bench.Figure.Bound;
import org.sapar.it.bench.inside.Work;

/** A list of people who are sent in, checked against everybody, filed and durable (P8). */
final class ListImport implements Group {

    /** Of a country; a post gets a fifth. */
    private static final int LINES = Integer.getInteger("bench.lines", 100_000);

    /** Of a list before, which does not count. */
    private static final int WARMING = 5_000;

    /** From here on the register of a country is meant. */
    private static final int COUNTRY = 500_000;

    private static final String HEAD = "Фамилия;Имя;Отчество;Дата рождения;Пол;ПИН;Паспорт;Телефон\n";

    @Override
    public List<Figure> measure(Register register) throws Exception {
        var lines = register.size() < COUNTRY ? LINES / 5 : LINES;
        Inside.run(Work.IMPORT, 1, List.of(list(register, WARMING)));
        var series = Inside.run(Work.IMPORT, 1, List.of(list(register, lines)));
        var seconds = series.nanos() / 1e9;
        var rate = lines / seconds;
        var filed = series.done().get(0).answer().size();
        return List.of(new Figure(
                "P8",
                register.size(),
                Figure.text("import of %,d people, checked and filed", lines),
                Double.NaN,
                Figure.perSecond(rate)
                        + Figure.text(" (%.0f s, %,d filed, the others wait for an officer)", seconds, filed),
                "",
                new Bound("≥ 1,000 rows/s", rate >= 1_000),
                new Bound("≥ 5,000 rows/s", rate >= 5_000)));
    }

    private static String list(Register register, int lines) {
        return register.newcomers(lines).stream().map(ListImport::line).collect(Collectors.joining("", HEAD, ""));
    }

    private static String line(SyntheticPerson person) {
        var form = Forms.registration(person);
        var name = form.person().latin();
        var born = form.person().birthDate().day();
        return String.format(
                Locale.ROOT,
                "%s;%s;%s;%02d.%02d.%d;%s;%s;%s;%s%n",
                name.surname(),
                name.given() == null ? "" : name.given(),
                name.patronymic() == null ? "" : name.patronymic(),
                born.getDayOfMonth(),
                born.getMonthValue(),
                born.getYear(),
                form.person().sex(),
                form.person().pin(),
                form.document().number(),
                form.mobile());
    }
}
