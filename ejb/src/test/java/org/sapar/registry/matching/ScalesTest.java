package org.sapar.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalesTest {

    @ParameterizedTest
    @CsvSource({"0, 7, 5", "60000, 7, 5", "499999, 7, 5", "500000, 11, 7", "1000000, 11, 7"})
    void the_larger_the_register_the_more_has_to_agree(int files, double likely, double possible) {
        var scale = Pairs.scale(files);

        assertThat(scale.likely()).isEqualTo(likely);
        assertThat(scale.possible()).isEqualTo(possible);
    }
}
