package org.sapar.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTest {

    static List<NamedCsvRecord> pairs() {
        return Pairs.all();
    }

    @ParameterizedTest
    @EnumSource
    void every_finding_has_its_points(Finding finding) {
        assertThat(Pairs.SCALE.points()).containsKey(finding);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void pairs_of_the_list_are_told_apart(NamedCsvRecord pair) {
        var likeness = new Comparison(Pairs.person(pair, "a_"), Pairs.SCALE).with(Pairs.person(pair, "b_"));

        assertThat(likeness.verdict() == Verdict.LIKELY)
                .as("%s: %s", pair, likeness)
                .isEqualTo(pair.getField("expected").equals("MATCH"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void nobody_is_passed_over_who_is_possible(NamedCsvRecord pair) {
        var other = Pairs.person(pair, "b_");
        var comparison = new Comparison(Pairs.person(pair, "a_"), Pairs.SCALE);

        var likeness = comparison.with(other);
        var possible = comparison.ifPossible(other);

        assertThat(possible.orElse(likeness)).isEqualTo(likeness);
        assertThat(possible.isPresent() || likeness.verdict() == Verdict.NONE).isTrue();
    }
}
