package org.sapar.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "JUMABAEV, JUMABAEV",
        "JUMABAEV, JUMOBAEV",
        "JUMABAEV, JUMBAEV",
        "JUMABAEV, JUMABAEVV",
        "JUMABAEV, JUMAABEV",
        "ABDIKADIROV, ABDUKADIRAV"
    })
    void a_word_with_a_slip_is_found(String one, String other) {
        assertThat(Spelling.isLike(one, other)).isTrue();
        assertThat(Collections.disjoint(Spelling.of(one), Spelling.of(other)))
                .isEqualTo(Similarity.keystrokes(one, other) > 1);
    }

    @ParameterizedTest
    @CsvSource({"ALI, ALA", "AZAT, AZAMAT", "MARAT, MURATA", "JUMABAEV, JUMAGULOV"})
    void another_word_is_not(String one, String other) {
        assertThat(Spelling.isLike(one, other)).isFalse();
    }
}
