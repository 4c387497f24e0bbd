package org.sapar.it.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.sapar.demo.SyntheticPerson;
import org.sapar.it.bench.Figure.Bound;
import org.sapar.it.bench.inside.Work;

/** A long list of people from a spreadsheet (P8): each line compared with the register, filed, signed and durable. */
final class ListImport implements Group {

    /** Lines of the list; of a small register as many as it has people. */
    private static final int LINES = 100_000;

    private static final String HEAD = "Фамилия;Имя;Отчество;Дата рождения;Пол;ПИН;Паспорт;Телефон\n";

    @Override
    public List<Figure> measure(Register register) throws Exception {
        var lines = Math.min(LINES, register.size());
        var sent = Inside.run(Work.SEND_LIST, 1, List.of(list(register.newcomers(lines))));
        var checked = Inside.run(Work.CHECK_LIST, 1, List.of("the last one"));
        var filed = Inside.run(Work.FILE_LIST, 1, List.of("the last one"));
        var rate = lines * 1e9 / filed.nanos();
        return List.of(new Figure(
                "P8",
                register.size(),
                Figure.text("import of a list of %,d", lines),
                1000 / rate,
                Figure.text(
                        "%.0f lines/s (sent in %.0f s, checked at %.0f lines/s)",
                        rate, sent.nanos() / 1e9, lines * 1e9 / checked.nanos()),
                "",
                new Bound("≥ 1,000 lines/s", rate >= 1_000),
                new Bound("≥ 5,000 lines/s", rate >= 5_000)));
    }

    private static byte[] list(List<SyntheticPerson> people) {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write(HEAD.getBytes(StandardCharsets.UTF_8));
            packed.write(people.stream()
                    .map(ListImport::line)
                    .collect(Collectors.joining())
                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String line(SyntheticPerson person) {
        var name = person.name().cyrillic();
        var papers = person.life().documents();
        return String.join(
                        ";",
                        text(name.surname()),
                        text(name.given()),
                        text(name.patronymic()),
                        text(person.birth().date()),
                        person.sex().name(),
                        text(person.pin()),
                        papers.get(papers.size() - 1).number(),
                        text(person.contact().mobile()))
                + "\n";
    }

    private static String text(Object part) {
        return Objects.toString(part, "");
    }
}
