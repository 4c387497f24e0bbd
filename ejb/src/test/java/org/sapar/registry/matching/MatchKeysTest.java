package org.sapar.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sapar.registry.Sex;
import org.sapar.registry.matching.Description.Marks;

class MatchKeysTest {

    static List<NamedCsvRecord> matches() {
        return Pairs.all().stream()
                .filter(pair -> pair.getField("expected").equals("MATCH"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("matches")
    void two_descriptions_of_one_person_have_a_key_in_common(NamedCsvRecord pair) {
        var one = MatchKeys.of(Pairs.person(pair, "a_"));
        var other = MatchKeys.of(Pairs.person(pair, "b_"));

        assertThat(Collections.disjoint(one, other)).as("%s", pair).isFalse();
    }

    @Test
    void nobody_has_no_keys() {
        assertThat(MatchKeys.of(new Description(List.of(), Sex.U, null, null, Marks.NONE)))
                .isEmpty();
    }
}
