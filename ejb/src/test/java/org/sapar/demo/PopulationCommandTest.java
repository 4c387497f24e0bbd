package org.sapar.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command writes files that can be read again. */
class PopulationCommandTest {

    @TempDir
    Path folder;

    @Test
    void files_are_tied_by_the_number_of_the_person() throws IOException {
        assertThat(run("--seed", "5", "--size", "300", "--pairs", "120", "--variants", "50"))
                .isZero();
        var people = read("people");
        assertThat(people).hasSize(300);
        assertThat(people.get(7).getField("number")).isEqualTo("8");
        for (var file : List.of("documents", "stays", "jobs")) {
            assertThat(read(file))
                    .extracting(row -> Integer.parseInt(row.getField("number")))
                    .allMatch(of -> of <= 300);
        }
        assertThat(read("variants")).extracting(row -> row.getField("expected")).containsOnly("MATCH", "NO");
        var pairs = read("pairs");
        assertThat(pairs).hasSize(120);
        assertThat(pairs.get(0).getField("a_birth_date")).matches("\\d{4}-\\d\\d-\\d\\d");
    }

    @Test
    void the_same_seed_writes_the_same_files() throws IOException {
        run("--seed", "9", "--size", "100", "--pairs", "10");
        var first = Files.readString(folder.resolve("people.csv"));
        run("--seed", "9", "--size", "100", "--pairs", "10");
        assertThat(folder.resolve("people.csv")).hasContent(first);
        run("--seed", "10", "--size", "100", "--pairs", "10");
        assertThat(Files.readString(folder.resolve("people.csv"))).isNotEqualTo(first);
    }

    @Test
    void what_is_not_understood_ends_with_two_and_what_cannot_be_written_with_one() throws IOException {
        assertThat(PopulationCommand.run("--size", "10")).isEqualTo(2);
        assertThat(run("--sise", "10")).isEqualTo(2);
        assertThat(run("--size", "many")).isEqualTo(2);
        assertThat(run("--size", "-1")).isEqualTo(2);
        var file = Files.writeString(folder.resolve("file"), "");
        assertThat(PopulationCommand.run("--size", "1", "--out", file.toString()))
                .isEqualTo(1);
    }

    private int run(String... options) {
        var all = new java.util.ArrayList<>(List.of(options));
        all.addAll(List.of("--out", folder.toString()));
        return PopulationCommand.run(all.toArray(String[]::new));
    }

    private List<NamedCsvRecord> read(String name) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve(name + ".csv"))) {
            return reader.stream().toList();
        }
    }
}
