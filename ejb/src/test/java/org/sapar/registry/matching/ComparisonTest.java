package org.sapar.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sapar.reference.Lists;
import org.sapar.reference.MatchThreshold;
import org.sapar.reference.MatchWeight;
import org.sapar.registry.NameKeyTest;
import org.sapar.registry.PersonName;
import org.sapar.registry.Sex;
import org.sapar.registry.matching.Description.Birth;
import org.sapar.registry.matching.Description.Marks;

class ComparisonTest {

    private static final Scale SCALE = Scales.of(
            Lists.entities("match-weights", MatchWeight.class),
            Lists.entities("match-thresholds", MatchThreshold.class),
            60_000);

    static Stream<NamedCsvRecord> pairs() throws IOException {
        try (var pairs = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        NameKeyTest.class.getResourceAsStream("name-pairs.csv"), StandardCharsets.UTF_8))) {
            return pairs.stream().toList().stream();
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_finding_has_its_points(Finding finding) {
        assertThat(SCALE.points()).containsKey(finding);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void pairs_of_the_list_are_told_apart(NamedCsvRecord pair) {
        var likeness = compared(pair);

        assertThat(likeness.verdict() == Verdict.LIKELY)
                .as("%s: %s", pair, likeness)
                .isEqualTo(pair.getField("expected").equals("MATCH"));
    }

    private static Likeness compared(NamedCsvRecord pair) {
        return new Comparison(person(pair, "a_"), SCALE).with(person(pair, "b_"));
    }

    private static Description person(NamedCsvRecord pair, String side) {
        return new Description(
                List.of(new PersonName(
                        part(pair, side + "surname"), part(pair, side + "given"), part(pair, side + "patronymic"))),
                Sex.valueOf(pair.getField(side + "sex")),
                Birth.typed(LocalDate.parse(pair.getField(side + "dob"))),
                part(pair, side + "pin"),
                Marks.NONE);
    }

    private static String part(NamedCsvRecord pair, String column) {
        var text = pair.getField(column);
        return text.isBlank() ? null : text;
    }
}
