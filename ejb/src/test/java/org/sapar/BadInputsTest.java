package org.sapar;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of bad inputs in docs/security.md has a row for each number, and names nothing that is not there. */
class BadInputsTest {

    private static final Path ROOT = Path.of("..");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| (.+) \\| (.+) \\| (.+) \\|$");

    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    private final Map<Integer, List<String>> rows = rows();

    @Test
    void every_number_that_touches_people_papers_lists_and_exports_has_one_row() {
        var owed = IntStream.concat(
                        IntStream.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19, 29),
                        IntStream.rangeClosed(45, 61))
                .boxed();

        assertThat(rows.keySet()).containsExactlyElementsOf(owed.toList());
    }

    @Test
    void every_test_that_is_named_is_there() {
        var tests = tests();

        assertThat(rows)
                .allSatisfy((number, names) ->
                        assertThat(names).as("bad input " + number).isNotEmpty().isSubsetOf(tests));
    }

    private static Map<Integer, List<String>> rows() {
        try {
            return ROW.matcher(Files.readString(ROOT.resolve("docs/security.md")))
                    .results()
                    .collect(toMap(
                            row -> Integer.valueOf(row.group(1)),
                            BadInputsTest::names,
                            (one, other) -> {
                                throw new IllegalStateException("two rows of one number");
                            },
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(MatchResult row) {
        return NAME.matcher(row.group(4)).results().map(name -> name.group(1)).toList();
    }

    private static Set<String> tests() {
        return Stream.of("ejb", "web", "it")
                .flatMap(module -> files(ROOT.resolve(module).resolve("src/test/java")))
                .map(file -> file.getFileName().toString())
                .filter(name -> name.matches("\\w+(Test|IT)\\.java"))
                .map(name -> name.replace(".java", ""))
                .collect(toSet());
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
