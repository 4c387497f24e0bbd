package org.sapar.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticesTest {

    @ParameterizedTest
    @CsvSource({
        "Fill this in.,fill this in.",
        "Заполните это поле.,заполните это поле.",
        "PIN differs.,PIN differs.",
        "A,A"
    })
    void a_sentence_goes_on_after_its_label(String sentence, String continued) {
        assertThat(Notices.continued(sentence)).isEqualTo(continued);
    }
}
