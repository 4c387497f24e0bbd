package org.sapar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The file docs/asvs.csv has a row for each requirement and names nothing that is not there. */
class AsvsTest {

    private static final Path ROOT = Path.of("..");

    private static final String TESTED = "tested";

    private static final String REVIEWED = "reviewed";

    private static final Set<String> STATUSES = Set.of(TESTED, REVIEWED, "open", "not-applicable");

    private static final Pattern PATH = Pattern.compile("`([^`]+)`");

    private final List<NamedCsvRecord> rows = rows();

    @Test
    void every_requirement_of_the_first_two_levels_has_one_row() {
        assertThat(rows)
                .extracting(AsvsTest::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("V\\d+\\.\\d+\\.\\d+"));
        assertThat(rows.stream().collect(groupingBy(row -> row.getField("level"), summingInt(row -> 1))))
                .isEqualTo(Map.of("1", 70, "2", 183));
    }

    @Test
    void every_row_has_a_known_status() {
        assertThat(rows).allSatisfy(row -> assertThat(status(row)).as(id(row)).isIn(STATUSES));
    }

    @Test
    void what_is_tested_names_tests_that_are_there() {
        var tests = tests();

        assertThat(rows)
                .filteredOn(row -> status(row).equals(TESTED))
                .allSatisfy(row -> assertThat(List.of(row.getField("test").split(" ")))
                        .as(id(row))
                        .isSubsetOf(tests));
        assertThat(rows)
                .filteredOn(row -> !status(row).equals(TESTED))
                .allSatisfy(row -> assertThat(row.getField("test")).as(id(row)).isEmpty());
    }

    @Test
    void what_is_not_tested_says_why() {
        assertThat(rows)
                .filteredOn(row -> !status(row).equals(TESTED))
                .allSatisfy(
                        row -> assertThat(row.getField("remark")).as(id(row)).isNotBlank());
    }

    @Test
    void what_was_reviewed_names_where_and_that_is_there() {
        assertThat(rows)
                .filteredOn(row -> status(row).equals(REVIEWED))
                .allSatisfy(row -> assertThat(
                                PATH.matcher(row.getField("remark")).results().map(found -> found.group(1)))
                        .as(id(row))
                        .isNotEmpty()
                        .allSatisfy(path -> assertThat(ROOT.resolve(path)).exists()));
    }

    private static String id(NamedCsvRecord row) {
        return row.getField("id");
    }

    private static String status(NamedCsvRecord row) {
        return row.getField("status");
    }

    private static Set<String> tests() {
        try (var files = Stream.of("ejb", "web", "it").flatMap(module -> files(ROOT.resolve(module)))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\w+(Test|IT)\\.java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(toSet());
        }
    }

    private static Stream<Path> files(Path module) {
        try (var files = Files.walk(module.resolve("src/test/java"))) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<NamedCsvRecord> rows() {
        try (var file = CsvReader.builder().ofNamedCsvRecord(ROOT.resolve("docs/asvs.csv"))) {
            return file.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
