package org.sapar.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;

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
        "1988-05, 1988-03-14, BIRTH_OTHER",
        "1988, 1991-03-14, BIRTH_OTHER"
    })
    void dates_are_compared_as_far_as_both_are_known(String one, String other, Finding finding) {
        assertThat(BirthComparison.of(birth(one), birth(other))).contains(finding);
        assertThat(BirthComparison.of(birth(other), birth(one))).contains(finding);
    }

    private static BirthDate birth(String text) {
        return BirthDate.read(text).orElseThrow();
    }
}
