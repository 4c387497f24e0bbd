package org.sapar.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sapar.registry.BirthDate;

class BirthComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "1988-03-14, 1988-03-14, BIRTH_SAME",
        "1988-03-04, 1988-04-03, BIRTH_SWAPPED",
        "1988-03-14, 1988-03-15, BIRTH_DIGIT",
        "1988-03, 1988-03-14, BIRTH_MONTH",
        "1988-03, 1988-03, BIRTH_MONTH",
        "1988, 1988-03-14, BIRTH_YEAR",
        "1988, 1988-03, BIRTH_YEAR",
        "1988-01-01?, 1988-03-14, BIRTH_YEAR",
        "1988-01-01?, 1988-01-01, BIRTH_YEAR",
        "1988-05, 1988-03-14, BIRTH_SLIP",
        "1988, 1989-03-14, BIRTH_SLIP",
        "1988, 1998, BIRTH_SLIP",
        "1988-01-01?, 1989-01-01?, BIRTH_SLIP",
        "1988-01-01?, 1998, BIRTH_SLIP",
        "1988-11, 1988-02-14, BIRTH_OTHER",
        "1988-03, 1989-05, BIRTH_OTHER",
        "1988, 1991-03-14, BIRTH_OTHER",
        "1988-01-01?, 1997-01-01?, BIRTH_OTHER"
    })
    void dates_are_compared_as_far_as_both_are_known(String one, String other, Finding finding) {
        assertThat(BirthComparison.of(birth(one), birth(other))).contains(finding);
        assertThat(BirthComparison.of(birth(other), birth(one))).contains(finding);
    }

    @Test
    void half_a_date_that_disagrees_never_weighs_more_than_one_that_agrees() {
        var points = Pairs.SCALE.points();

        assertThat(points.get(Finding.BIRTH_SLIP)).isLessThan(points.get(Finding.BIRTH_YEAR));
        assertThat(points.get(Finding.BIRTH_SLIP)).isGreaterThan(points.get(Finding.BIRTH_OTHER));
        // Two placeholders of one name: somebody should look, and nobody is stopped.
        var sum = points.get(Finding.GIVEN_SAME) + points.get(Finding.SURNAME_SAME) + points.get(Finding.BIRTH_SLIP);
        assertThat(Pairs.SCALE.verdict(sum)).isEqualTo(Verdict.POSSIBLE);
    }

    private static BirthDate birth(String text) {
        return BirthDate.read(text).orElseThrow();
    }
}
