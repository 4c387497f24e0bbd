package org.sapar.it.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was measured, with the day and the machine: printed, and kept in the documentation. */
final class Results {

    private static final String BEGIN = "<!-- results of mvn -Pbench -->";

    private static final String END = "<!-- end of the results -->";

    private final List<Figure> figures = new ArrayList<>();

    private final List<String> circumstances = new ArrayList<>();

    /** Says under what circumstances it was measured. */
    void note(String name, Object value) {
        circumstances.add("| " + name + " | " + value + " |");
        System.out.println(name + ": " + value);
    }

    void add(List<Figure> some) {
        some.forEach(figure -> System.out.println(figure.line()));
        figures.addAll(some);
    }

    List<Figure> figures() {
        return List.copyOf(figures);
    }

    /** Those that fell below what must hold. */
    List<Figure> broken() {
        return figures.stream().filter(figure -> !figure.floor().holds()).toList();
    }

    /** The machine as far as it tells of itself. */
    void machine() throws IOException {
        var now = ZonedDateTime.now(Clock.system(ZoneOffset.UTC));
        note("date", now.format(DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)));
        note(
                "processor",
                value("/proc/cpuinfo", "model name") + ", "
                        + Runtime.getRuntime().availableProcessors() + " cores");
        note("memory", value("/proc/meminfo", "MemTotal"));
        note("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        note("Java", System.getProperty("java.vm.version"));
    }

    /** Load of the machine: how much more than this benchmark ran on it. */
    static String load() throws IOException {
        var file = Path.of("/proc/loadavg");
        return Files.exists(file) ? Files.readString(file).strip().replaceAll("^(\\S+ \\S+ \\S+).*", "$1") : "";
    }

    private static String value(String file, String name) throws IOException {
        if (!Files.exists(Path.of(file))) {
            return "unknown";
        }
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("unknown");
        }
    }

    String markdown() {
        var table = Stream.of(
                "| goal | people | what | Sapar | raw or limit | floor | target |",
                "| --- | --- | --- | --- | --- | --- | --- |");
        return Stream.of(
                        Stream.of("| measured | |", "| --- | --- |"),
                        circumstances.stream(),
                        Stream.of(""),
                        table,
                        figures.stream().map(Figure::line))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** Puts the tables into a page, in the place of those that stand there. */
    void keep(Path page) throws IOException {
        var text = Files.readString(page);
        Files.writeString(
                page,
                text.substring(0, text.indexOf(BEGIN) + BEGIN.length())
                        + "\n\n" + markdown() + "\n\n"
                        + text.substring(text.indexOf(END)));
    }
}
